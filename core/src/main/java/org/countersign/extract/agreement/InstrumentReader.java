package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.model.Field;
import org.countersign.model.Instrument;

/** Reads what kind of paper a deal is: the kind that the lead gives, unless the text says a narrower one or takes it back. */
final class InstrumentReader {

    private final Naming naming;

    InstrumentReader(DealLexicon lexicon) {
        this.naming = new Naming(lexicon);
    }

    Told<Instrument> read(Deal deal, Voices voices) {
        boolean denied = CandidateReader.isDenied(deal.lead());
        List<Word> words = words(deal, denied);
        Optional<Word> first = words.stream()
                .min(Comparator.comparing(
                                (Word word) -> word.passage().sentence().isTitle())
                        .thenComparing(Word::passage));
        Optional<Word> narrow = first.filter(word -> isBroad(word.kind())).flatMap(word -> words.stream()
                .filter(other -> isNarrow(other.kind()) && !naming.isDated(other.passage(), other.mark()))
                .findFirst());
        Optional<Word> chosen = narrow.or(() -> first);
        Instrument kind = chosen.map(Word::kind).orElse(Instrument.UNSPECIFIED);
        return new Told<>(
                kind,
                words.stream()
                        .filter(word -> word.kind() == kind)
                        .map(word -> voices.support(
                                Field.INSTRUMENT, kind.code(), word.mark().span()))
                        .toList());
    }

    private record Word(Passage passage, Mark<InstrumentWord> mark) {
        Instrument kind() {
            return mark.meaning().instrument();
        }
    }

    private List<Word> words(Deal deal, boolean denied) {
        List<Word> words = new ArrayList<>();
        for (Passage passage : deal.told()) {
            for (Mark<InstrumentWord> mark : passage.instruments()) {
                boolean kind = !mark.meaning().generic() && mark.meaning().instrument() != Instrument.UNSPECIFIED;
                if (kind
                        && (denied || !naming.takesBack(passage.tokens(), mark))
                        && !naming.isOther(passage.tokens(), mark, passage.from())) {
                    words.add(new Word(passage, mark));
                }
            }
        }
        return words;
    }

    private static boolean isBroad(Instrument kind) {
        return kind == Instrument.AGREEMENT || kind == Instrument.PACT;
    }

    private static boolean isNarrow(Instrument kind) {
        return kind == Instrument.MEMORANDUM_OF_UNDERSTANDING || kind == Instrument.LETTER_OF_INTENT;
    }
}

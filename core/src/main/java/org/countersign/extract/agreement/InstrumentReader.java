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

    private final DealLexicon lexicon;

    InstrumentReader(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Told<Instrument> read(Deal deal, Voices voices) {
        boolean denied = CandidateReader.isDenied(deal.lead());
        List<Word> words = words(deal, denied);
        Optional<Word> first = words.stream()
                .min(Comparator.comparing(
                                (Word word) -> word.passage().sentence().isTitle())
                        .thenComparing(Word::passage));
        Optional<Word> narrow = first.filter(word -> isBroad(word.kind()))
                .flatMap(word ->
                        words.stream().filter(other -> isNarrow(other.kind())).findFirst());
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
                if (kind && (denied || !isTakenBack(passage, mark)) && !isOther(passage, mark)) {
                    words.add(new Word(passage, mark));
                }
            }
        }
        return words;
    }

    /** {@code not a memorandum}, {@code no es un memorando}. */
    private boolean isTakenBack(Passage passage, Mark<?> mark) {
        if (!lexicon.is(passage.tokens(), mark.from() - 1, "indefinite")) {
            return lexicon.is(passage.tokens(), mark.from() - 1, "not");
        }
        return lexicon.is(passage.tokens(), mark.from() - 2, "not")
                || lexicon.is(passage.tokens(), mark.from() - 3, "not");
    }

    /** {@code a similar pact}, {@code a 2022 memorandum}: another paper. */
    private boolean isOther(Passage passage, Mark<?> mark) {
        for (int at = Math.max(passage.from(), mark.from() - 3); at < mark.from(); at++) {
            boolean dated = passage.tokens().get(at).text().matches("(?:19|20)\\d\\d");
            if (dated || lexicon.is(passage.tokens(), at, "older")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroad(Instrument kind) {
        return kind == Instrument.AGREEMENT || kind == Instrument.PACT;
    }

    private static boolean isNarrow(Instrument kind) {
        return kind == Instrument.MEMORANDUM_OF_UNDERSTANDING || kind == Instrument.LETTER_OF_INTENT;
    }
}

package org.countersign.extract.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.NumberReader;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Field;
import org.countersign.model.Language;
import org.countersign.model.Span;

/** Reads how long a deal is to last: {@code a five-year pact}, {@code por cinco años}. */
final class DurationReader {

    private static final int LEAD_REACH = 3;

    private final DealLexicon lexicon;
    private final NumberReader numbers;
    private final PhraseTable<Unit> units;

    private DurationReader(DealLexicon lexicon, NumberReader numbers, PhraseTable<Unit> units) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.units = units;
    }

    static DurationReader load(DealLexicon lexicon, Language language) {
        PhraseTable<Unit> units = PhraseTable.of(
                Tokenizer.of(language),
                LexiconTable.load(language.iso(), "duration"),
                cells -> new Unit(
                        cells.get(1),
                        cells.get(2).equals("-") ? Optional.empty() : Optional.of(new BigDecimal(cells.get(2)))));
        return new DurationReader(lexicon, NumberReader.of(language), units);
    }

    private record Unit(String name, Optional<BigDecimal> count) {}

    Optional<Told<String>> read(Deal deal, Voices voices) {
        return deal.told().stream()
                .filter(passage -> !passage.instruments().isEmpty()
                        || deal.founding().stream().anyMatch(c -> c.passage().equals(passage)))
                .flatMap(passage -> duration(passage, voices).stream())
                .findFirst();
    }

    private Optional<Told<String>> duration(Passage passage, Voices voices) {
        List<Token> tokens = passage.tokens();
        for (int at = passage.from(); at < passage.to(); at++) {
            Optional<Match<Unit>> unit = units.at(tokens, at);
            if (unit.isPresent()) {
                Optional<Told<String>> told = unit.get().meaning().count().isPresent()
                        ? Optional.of(told(
                                unit.get().meaning(),
                                unit.get().meaning().count().get(),
                                unit.get().span(tokens),
                                voices))
                        : counted(passage, unit.get(), voices);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Told<String>> counted(Passage passage, Match<Unit> unit, Voices voices) {
        List<Token> tokens = passage.tokens();
        for (int from = Math.max(passage.from(), unit.from() - LEAD_REACH); from < unit.from(); from++) {
            Optional<NumberReader.Phrase> number = numbers.at(tokens, from).filter(n -> n.to() == unit.from());
            if (number.isPresent() && lexicon.is(tokens, from - 1, "lasting")) {
                Span words = passage.sentence().span(from, unit.to());
                return Optional.of(told(unit.meaning(), number.get().value(), words, voices));
            }
        }
        return Optional.empty();
    }

    private static Told<String> told(Unit unit, BigDecimal count, Span words, Voices voices) {
        String value = count.toPlainString() + " " + unit.name() + (count.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
        return new Told<>(value, List.of(voices.support(Field.DURATION, value, words)));
    }
}

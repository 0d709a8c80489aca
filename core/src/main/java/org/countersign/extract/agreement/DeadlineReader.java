package org.countersign.extract.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.DateExpression.Direction;
import org.countersign.lang.DateExpression.Relative;
import org.countersign.lang.DateReader;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.NumberReader;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;
import org.countersign.model.PartialDate;

/** Reads when something was asked and until when an answer is due: by a date, or within so many days of the asking. */
final class DeadlineReader {

    private static final int LEAD_REACH = 3;
    private static final int NUMBER_REACH = 2;
    private static final int TERM_REACH = 4;
    private static final int LONGEST = 400;
    private static final int FAR_MONTHS = 6;

    private final DealLexicon lexicon;
    private final NumberReader numbers;
    private final PhraseTable<String> units;

    private DeadlineReader(DealLexicon lexicon, NumberReader numbers, PhraseTable<String> units) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.units = units;
    }

    static DeadlineReader load(DealLexicon lexicon, Language language) {
        return new DeadlineReader(
                lexicon,
                NumberReader.of(language),
                PhraseTable.of(
                        Tokenizer.of(language), LexiconTable.load(language.iso(), "duration"), cells -> cells.get(1)));
    }

    /** When something was asked: a date that no deadline word leads. */
    Optional<PartialDate> asked(Passage passage, Optional<LocalDate> published) {
        return passage.dates().stream()
                .filter(phrase -> !isLed(passage, phrase.from()) && !isEnd(phrase))
                .flatMap(phrase -> phrase.expression().resolve(published, Direction.PAST).stream())
                .filter(date -> date.day().isPresent() && !isFar(date, published))
                .findFirst();
    }

    Optional<PartialDate> due(Passage passage, Optional<PartialDate> asked, Optional<LocalDate> published) {
        LocalDate base = asked.filter(date -> date.day().isPresent())
                .map(PartialDate::earliest)
                .or(() -> published)
                .orElse(LocalDate.MIN);
        Optional<PartialDate> working = base.equals(LocalDate.MIN) ? Optional.empty() : counted(passage, base, true);
        return working.or(() -> dated(passage, published))
                .or(() -> base.equals(LocalDate.MIN) ? Optional.empty() : counted(passage, base, false));
    }

    private Optional<PartialDate> dated(Passage passage, Optional<LocalDate> published) {
        return passage.dates().stream()
                .filter(phrase -> isLed(passage, phrase.from())
                        || isEnd(phrase)
                        || phrase.expression()
                                .resolve(published, Direction.PAST)
                                .filter(date -> isFar(date, published))
                                .isPresent())
                .flatMap(phrase -> phrase.expression().resolve(published, Direction.FUTURE).stream())
                .filter(date ->
                        published.map(day -> !date.latest().isBefore(day)).orElse(true))
                .findFirst();
    }

    /** A day without a year that would be long past is one to come. */
    private static boolean isFar(PartialDate date, Optional<LocalDate> published) {
        return published
                .filter(day -> date.latest().isBefore(day.minusMonths(FAR_MONTHS)))
                .isPresent();
    }

    /** {@code by the end of the month} leads itself. */
    private static boolean isEnd(DateReader.Phrase phrase) {
        return phrase.expression() instanceof Relative relative && relative.end();
    }

    private boolean isLed(Passage passage, int at) {
        for (int from = Math.max(passage.from(), at - LEAD_REACH); from < at; from++) {
            boolean appointment = from >= at - 2 && lexicon.is(passage.tokens(), from, "appointment");
            if (appointment || lexicon.is(passage.tokens(), from, "due")) {
                return true;
            }
        }
        return false;
    }

    /** {@code within ten days}, {@code en cinco días hábiles}. */
    private Optional<PartialDate> counted(Passage passage, LocalDate from, boolean workingOnly) {
        List<Token> tokens = passage.tokens();
        for (int at = passage.from() + 1; at < passage.to(); at++) {
            Optional<Match<String>> unit = units.at(tokens, at);
            Optional<NumberReader.Phrase> number = unit.isPresent() ? numberBefore(passage, at) : Optional.empty();
            if (number.isPresent()
                    && isTerm(passage, number.get().from(), unit.get().to())) {
                boolean working = lexicon.is(tokens, at - 1, "working") || lexicon.is(tokens, at + 1, "working");
                if (workingOnly && !working) {
                    continue;
                }
                int count = number.get().value().intValue();
                return add(from, count, unit.get().meaning(), working).map(PartialDate::of);
            }
        }
        return Optional.empty();
    }

    /** {@code within ten days}, {@code ten days to answer}; not {@code ten days after}. */
    private boolean isTerm(Passage passage, int number, int end) {
        List<Token> tokens = passage.tokens();
        boolean led = false;
        for (int at = Math.max(passage.from(), number - TERM_REACH); at < number; at++) {
            led |= lexicon.is(tokens, at, "due") || lexicon.is(tokens, at, "due-in");
        }
        int next = lexicon.is(tokens, end, "working") ? end + 1 : end;
        boolean working = next > end || lexicon.is(tokens, end - 2, "working");
        return led || working || lexicon.is(tokens, next, "to") || lexicon.is(tokens, number - 1, "place");
    }

    private Optional<NumberReader.Phrase> numberBefore(Passage passage, int at) {
        for (int from = Math.max(passage.from(), at - NUMBER_REACH); from < at; from++) {
            Optional<NumberReader.Phrase> number = numbers.at(passage.tokens(), from);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> add(LocalDate from, int count, String unit, boolean working) {
        if (count < 1 || count > LONGEST) {
            return Optional.empty();
        }
        return switch (unit) {
            case "day" -> Optional.of(working ? workingDays(from, count) : from.plusDays(count));
            case "week" -> Optional.of(from.plusWeeks(count));
            case "month" -> Optional.of(from.plusMonths(count));
            default -> Optional.empty();
        };
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}

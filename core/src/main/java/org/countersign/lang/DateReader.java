package org.countersign.lang;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.lang.DateExpression.Calendar;
import org.countersign.lang.DateExpression.Turn;
import org.countersign.lang.DateExpression.Weekday;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Finds the phrases of a sentence that name a date: {@code on Thursday}, {@code el jueves pasado}, {@code May 12},
 * {@code 12 de mayo}, {@code 25/11/2025}, {@code in October 2021}, {@code ayer}. Immutable, thread-safe.
 */
public final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int SHORT = 3;

    private final DateWords words;

    DateReader(DateWords words) {
        this.words = words;
    }

    /** The reader of a language's dates. */
    public static DateReader of(Language language) {
        return new DateReader(DateWords.load(language.iso(), Tokenizer.of(language)));
    }

    /** The dates of a sentence from left to right; none overlaps another. */
    public List<Phrase> in(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrase> phrase = at(tokens, at);
            phrase.ifPresent(found::add);
            at = phrase.map(Phrase::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Phrase> at(List<Token> tokens, int from) {
        Optional<Phrase> relative =
                words.relatives().at(tokens, from).map(match -> new Phrase(from, match.to(), match.meaning()));
        return relative.or(() -> turned(tokens, from))
                .or(() -> weekday(tokens, from, from, Turn.NONE))
                .or(() -> calendar(tokens, from))
                .or(() -> numeric(tokens, from))
                .or(() -> month(tokens, from, from, Turn.NONE))
                .or(() -> year(tokens, from));
    }

    /** {@code last Thursday}, {@code next May}, {@code el próximo jueves}. */
    private Optional<Phrase> turned(List<Token> tokens, int from) {
        return words.turn(tokens, from)
                .flatMap(turn -> weekday(tokens, from, from + 1, turn).or(() -> month(tokens, from, from + 1, turn)));
    }

    private Optional<Phrase> weekday(List<Token> tokens, int start, int at, Turn before) {
        return words.weekdays().at(tokens, at).flatMap(match -> {
            if (SHORT >= tokens.get(at).text().length() && !tokens.get(at).isCapitalised()) {
                return Optional.empty();
            }
            int next = match.to();
            Optional<Turn> after = words.turn(tokens, next).filter(turn -> turn != Turn.THIS);
            Turn turn = after.orElse(before);
            int to = after.isPresent() ? next + 1 : next;
            int dated = isMark(tokens, to, ",") ? to + 1 : to;
            return calendar(tokens, dated)
                    .map(day -> new Phrase(start, day.to(), day.expression()))
                    .or(() -> Optional.of(plainWeekday(tokens, start, to, new WeekdayWord(match.meaning(), turn))));
        });
    }

    private record WeekdayWord(DayOfWeek day, Turn turn) {}

    private static Phrase plainWeekday(List<Token> tokens, int start, int to, WeekdayWord word) {
        OptionalInt day = day(tokens, to);
        boolean dated = day.isPresent() && !isLowerWord(tokens, to + 1, SHORT);
        return new Phrase(
                start, dated ? to + 1 : to, new Weekday(word.day(), dated ? day : OptionalInt.empty(), word.turn()));
    }

    /** A day with its month, either first: {@code 6 March 2025}, {@code May 12}, {@code 12 de mayo de 2024}. */
    private Optional<Phrase> calendar(List<Token> tokens, int from) {
        OptionalInt first = day(tokens, from);
        if (first.isPresent()) {
            int at = words.skipJoint(tokens, from + 1);
            return words.months().at(tokens, at).map(month -> {
                OptionalInt year = yearAfter(tokens, month.to());
                int to = year.isPresent() ? afterYear(tokens, month.to()) : month.to();
                return new Phrase(from, to, new Calendar(year, OptionalInt.of(month.meaning()), first, Turn.NONE));
            });
        }
        return words.months().at(tokens, from).flatMap(month -> {
            int at = isMark(tokens, month.to(), ".") ? month.to() + 1 : month.to();
            OptionalInt day = day(tokens, at);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            OptionalInt year = yearAfter(tokens, at + 1);
            int to = year.isPresent() ? afterYear(tokens, at + 1) : at + 1;
            return Optional.of(
                    new Phrase(from, to, new Calendar(year, OptionalInt.of(month.meaning()), day, Turn.NONE)));
        });
    }

    /** A month without a day: {@code in October 2021}, {@code en diciembre}. */
    private Optional<Phrase> month(List<Token> tokens, int start, int at, Turn turn) {
        return words.months().at(tokens, at).flatMap(month -> {
            OptionalInt year = yearAfter(tokens, month.to());
            boolean trusted = turn != Turn.NONE || words.isLead(tokens, at - 1);
            boolean abbreviated =
                    tokens.get(at).text().length() <= SHORT && !tokens.get(at).isCapitalised();
            if (year.isEmpty() && (!trusted || abbreviated)) {
                return Optional.empty();
            }
            int to = year.isPresent() ? afterYear(tokens, month.to()) : month.to();
            Calendar expression = new Calendar(year, OptionalInt.of(month.meaning()), OptionalInt.empty(), turn);
            return Optional.of(new Phrase(start, to, expression));
        });
    }

    private Optional<Phrase> year(List<Token> tokens, int from) {
        OptionalInt year = NumericDate.year(tokens.get(from));
        boolean led = words.isLead(tokens, from - 1) || words.isLead(tokens, from + 1);
        return year.isPresent() && led
                ? Optional.of(new Phrase(
                        from, from + 1, new Calendar(year, OptionalInt.empty(), OptionalInt.empty(), Turn.NONE)))
                : Optional.empty();
    }

    private static Optional<Phrase> numeric(List<Token> tokens, int from) {
        return NumericDate.of(tokens.get(from)).map(date -> new Phrase(from, from + 1, date));
    }

    private OptionalInt yearAfter(List<Token> tokens, int at) {
        int to = yearPlace(tokens, at);
        return to < tokens.size() ? NumericDate.year(tokens.get(to)) : OptionalInt.empty();
    }

    private int afterYear(List<Token> tokens, int at) {
        return yearPlace(tokens, at) + 1;
    }

    private int yearPlace(List<Token> tokens, int at) {
        int to = isMark(tokens, at, ".") ? at + 1 : at;
        to = isMark(tokens, to, ",") ? to + 1 : to;
        return words.skipJoint(tokens, to);
    }

    private static OptionalInt day(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
            return OptionalInt.empty();
        }
        int number = NumericDate.leadingNumber(tokens.get(at).text());
        return number >= 1 && number <= LAST_DAY ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isLowerWord(List<Token> tokens, int at, int longerThan) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && !tokens.get(at).isCapitalised()
                && tokens.get(at).text().length() > longerThan;
    }

    private static boolean isMark(List<Token> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).is(mark);
    }

    /**
     * A phrase that names a date.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param expression what it says
     */
    public record Phrase(int from, int to, DateExpression expression) {

        /** Where it stands in the body. */
        public Span span(List<Token> tokens) {
            return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }
}

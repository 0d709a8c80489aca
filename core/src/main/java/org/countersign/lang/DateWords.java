package org.countersign.lang;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.lang.DateExpression.Relative;
import org.countersign.lang.DateExpression.Turn;

/**
 * A language's words of dates.
 *
 * @param weekdays names of the days of the week
 * @param months names of months, with their number
 * @param relatives phrases that count from the day of publication
 * @param small the small words around dates, with their kind
 */
record DateWords(
        PhraseTable<DayOfWeek> weekdays,
        PhraseTable<Integer> months,
        PhraseTable<Relative> relatives,
        PhraseTable<String> small) {

    private static final Pattern CODE = Pattern.compile("(end-)?(day|week|weekend|month|quarter|year)([+-]?\\d+)");

    static DateWords load(String folder, Tokenizer tokenizer) {
        LexiconTable weekdays = LexiconTable.load(folder, "weekday");
        LexiconTable months = LexiconTable.load(folder, "month");
        LexiconTable relatives = LexiconTable.load(folder, "relative-date");
        int code = relatives.column("code");
        return new DateWords(
                PhraseTable.of(
                        tokenizer,
                        weekdays,
                        cells -> DayOfWeek.of(Integer.parseInt(cells.get(weekdays.column("number"))))),
                PhraseTable.of(tokenizer, months, cells -> Integer.valueOf(cells.get(months.column("number")))),
                PhraseTable.of(tokenizer, relatives, cells -> relative(cells.get(code))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "date-word"), cells -> cells.get(1)));
    }

    /** {@code month-1}, {@code day+2}, {@code end-year0}. */
    private static Relative relative(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalStateException("a relative date is like month-1 or end-year0, got '" + code + "'");
        }
        return new Relative(
                Integer.parseInt(matcher.group(3)),
                Relative.Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
                matcher.group(1) != null);
    }

    /** Which occurrence the word at {@code at} asks for. */
    Optional<Turn> turn(List<Token> tokens, int at) {
        for (Turn turn : List.of(Turn.LAST, Turn.THIS, Turn.NEXT)) {
            if (is(tokens, at, turn.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /** Whether the word at {@code at} makes a month or a year after it a date. */
    boolean isLead(List<Token> tokens, int at) {
        return is(tokens, at, "lead");
    }

    /** {@code at}, or behind the joints that stand there: {@code de} of {@code 12 de mayo}. */
    int skipJoint(List<Token> tokens, int at) {
        int to = at;
        while (is(tokens, to, "joint")) {
            to++;
        }
        return to;
    }

    private boolean is(List<Token> tokens, int at, String kind) {
        return at >= 0
                && at < tokens.size()
                && small.at(tokens, at)
                        .filter(match -> match.meanings().contains(kind))
                        .isPresent();
    }
}

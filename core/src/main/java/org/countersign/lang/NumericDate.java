package org.countersign.lang;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.lang.DateExpression.Calendar;
import org.countersign.lang.DateExpression.Turn;

/** Dates and years in digits alone: {@code 25/11/2025}, {@code 25.11.2025}, {@code 2025-11-25}, {@code 2023}. */
final class NumericDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-]((?:19|20)\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\u00BA|\u00B0|er)?");
    private static final int MONTHS = 12;

    private NumericDate() {}

    static Optional<Calendar> of(Token token) {
        if (token.kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(token.text());
        if (dayFirst.matches()) {
            return dayFirst(number(dayFirst, 1), number(dayFirst, 2), number(dayFirst, 3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(token.text());
        return yearFirst.matches()
                ? date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                : Optional.empty();
    }

    /** Day first, as both languages print it; month first only where the day would be none. */
    private static Optional<Calendar> dayFirst(int first, int second, int year) {
        return second <= MONTHS ? date(year, second, first) : date(year, first, second);
    }

    private static Optional<Calendar> date(int year, int month, int day) {
        return month >= 1 && month <= MONTHS && day >= 1
                ? Optional.of(new Calendar(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day), Turn.NONE))
                : Optional.empty();
    }

    static OptionalInt year(Token token) {
        return token.kind() == Token.Kind.NUMBER && YEAR.matcher(token.text()).matches()
                ? OptionalInt.of(Integer.parseInt(token.text()))
                : OptionalInt.empty();
    }

    /** The number of {@code 6}, {@code 6th} or {@code 1º}; 0 where it is none of up to two digits. */
    static int leadingNumber(String text) {
        Matcher matcher = ORDINAL.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

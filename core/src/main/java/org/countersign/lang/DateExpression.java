package org.countersign.lang;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.model.PartialDate;

/** What a phrase of a text says about a date, before it is known from which day it counts and which way it looks. */
public sealed interface DateExpression {

    /** Which way a phrase looks from the day of publication. */
    enum Direction {
        PAST,
        FUTURE
    }

    /**
     * The date as far as the text supports it.
     *
     * @param published the day that relative words count from; without it only a phrase with its own year has a date
     * @param direction which way a phrase without its own direction looks
     */
    Optional<PartialDate> resolve(Optional<LocalDate> published, Direction direction);

    /** Which occurrence a phrase asks for: {@code last Thursday}, {@code next May}. */
    enum Turn {
        NONE,
        THIS,
        LAST,
        NEXT
    }

    /**
     * A day, month or year by the calendar: {@code 12 May}, {@code in October 2021}, {@code in December}.
     *
     * @param year four digits, where printed
     * @param month 1 to 12, where printed
     * @param day 1 to 31, where printed
     * @param turn which occurrence
     */
    record Calendar(OptionalInt year, OptionalInt month, OptionalInt day, Turn turn) implements DateExpression {

        @Override
        public Optional<PartialDate> resolve(Optional<LocalDate> published, Direction direction) {
            try {
                if (year.isPresent()) {
                    return Optional.of(new PartialDate(year.getAsInt(), month, day));
                }
                return month.isEmpty() ? Optional.empty() : published.map(from -> nearest(from, direction));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private PartialDate nearest(LocalDate from, Direction direction) {
            boolean future = turn == Turn.NEXT || (turn != Turn.LAST && direction == Direction.FUTURE);
            int printed = month.getAsInt() * 100 + day.orElse(future ? 31 : 1);
            int now = from.getMonthValue() * 100 + from.getDayOfMonth();
            int shift = future ? (printed < now ? 1 : 0) : printed > now ? -1 : 0;
            return new PartialDate(from.getYear() + shift, month, day);
        }
    }

    /**
     * A day of the week: {@code on Thursday}, {@code last Thursday}, {@code el domingo 12}.
     *
     * @param weekday which
     * @param day the day of the month, where printed
     * @param turn which occurrence
     */
    record Weekday(DayOfWeek weekday, OptionalInt day, Turn turn) implements DateExpression {

        private static final int WEEKS = 8;

        @Override
        public Optional<PartialDate> resolve(Optional<LocalDate> published, Direction direction) {
            return published.flatMap(from -> day(from, direction)).map(PartialDate::of);
        }

        private Optional<LocalDate> day(LocalDate from, Direction direction) {
            boolean future = turn == Turn.NEXT || (turn != Turn.LAST && direction == Direction.FUTURE);
            LocalDate first = future
                    ? from.with(TemporalAdjusters.next(weekday))
                    : turn == Turn.LAST
                            ? from.with(TemporalAdjusters.previous(weekday))
                            : from.with(TemporalAdjusters.previousOrSame(weekday));
            if (day.isEmpty()) {
                return Optional.of(first);
            }
            for (int week = 0; week < WEEKS; week++) {
                LocalDate candidate = first.plusWeeks(future ? week : -week);
                if (candidate.getDayOfMonth() == day.getAsInt()) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * So many units before or after publication: {@code yesterday}, {@code last month}, {@code by the end of the year}.
     *
     * @param offset how many; negative is before
     * @param unit of what
     * @param end whether its last day is meant
     */
    record Relative(int offset, Unit unit, boolean end) implements DateExpression {

        /** What a relative date counts, which is also how precise it is. */
        public enum Unit {
            DAY,
            WEEK,
            WEEKEND,
            MONTH,
            QUARTER,
            YEAR
        }

        @Override
        public Optional<PartialDate> resolve(Optional<LocalDate> published, Direction direction) {
            return published.flatMap(this::date).map(date -> end ? PartialDate.of(date.latest()) : date);
        }

        private Optional<PartialDate> date(LocalDate from) {
            return switch (unit) {
                case DAY -> Optional.of(PartialDate.of(from.plusDays(offset)));
                case MONTH -> Optional.of(PartialDate.of(YearMonth.from(from).plusMonths(offset)));
                case YEAR -> Optional.of(PartialDate.ofYear(from.getYear() + offset));
                case WEEK, WEEKEND, QUARTER -> Optional.empty();
            };
        }
    }
}

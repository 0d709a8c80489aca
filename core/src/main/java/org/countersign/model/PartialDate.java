package org.countersign.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as a text supports it: a year, a month of a year or a day. Never padded.
 *
 * @param year four digits
 * @param month 1 to 12, where the text tells
 * @param day 1 to 31, where the text tells; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a date with a day needs a month");
        }
        if (month.isPresent()) {
            LocalDate ignored = LocalDate.of(year, month.getAsInt(), day.orElse(1));
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Reads {@code 2023}, {@code 2023-07} or {@code 2023-07-20}. */
    public static PartialDate parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a date is YYYY, YYYY-MM or YYYY-MM-DD, got '" + iso + "'");
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3));
    }

    private static OptionalInt number(Matcher matcher, int group) {
        return matcher.group(group) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        if (day.isPresent()) {
            return earliest();
        }
        return month.isPresent() ? YearMonth.of(year, month.getAsInt()).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** Whether the two can mean the same day. */
    public boolean agreesWith(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    /** As in ISO 8601, as far as known. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(m -> iso.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> iso.append(String.format(Locale.ROOT, "-%02d", d)));
        return iso.toString();
    }
}

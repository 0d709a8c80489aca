package org.countersign.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.lang.LexiconTable;
import org.countersign.model.Language;
import org.jspecify.annotations.Nullable;

/** Finds dates in the lines above an article, with or without their year, in one language. */
final class DateWords {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");

    private final Map<String, Integer> months = new HashMap<>();
    private final boolean dayFirst;
    private final Pattern dayMonth;
    private final Pattern monthDay;

    private DateWords(LexiconTable table, boolean dayFirst) {
        this.dayFirst = dayFirst;
        int surface = table.column("surface");
        int number = table.column("number");
        table.rows().forEach(cells -> months.put(lower(cells.get(surface)), Integer.valueOf(cells.get(number))));
        String month = months.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")\\b\\.?"));
        String day = "\\b(\\d{1,2})(?:st|nd|rd|th|\u00BA|\u00B0)?";
        String year = "(?:,?\\s*(?:del? |of )?\\s*(\\d{4})\\b)?";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        this.dayMonth = Pattern.compile(day + "[\\s-]+(?:de |of )?" + month + year, flags);
        this.monthDay = Pattern.compile("\\b" + month + "\\s+" + day + year, flags);
    }

    static DateWords of(Language language) {
        return new DateWords(LexiconTable.load(language.iso(), "month"), !language.equals(Language.ENGLISH));
    }

    /** The first date of {@code line}. */
    Optional<Found> first(String line) {
        return List.of(
                        find(ISO, line, match -> date(match.group(1), match.group(2), match.group(3))),
                        find(dayMonth, line, match -> named(match.group(3), match.group(2), match.group(1))),
                        find(monthDay, line, match -> named(match.group(3), match.group(1), match.group(2))),
                        find(NUMERIC, line, this::numeric))
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Found::start).thenComparingInt(found -> -found.end()));
    }

    private static Optional<Found> find(Pattern pattern, String line, DateOf date) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new Found(matcher.start(), matcher.end(), date.of(matcher)));
    }

    private Optional<LocalDate> named(@Nullable String year, String month, String day) {
        return year == null ? Optional.empty() : date(year, String.valueOf(months.get(lower(month))), day);
    }

    /** Day and month in the order of the language, unless only the other order makes a date; in English in doubt none. */
    private Optional<LocalDate> numeric(MatchResult match) {
        Optional<LocalDate> dayMonthYear = date(match.group(3), match.group(2), match.group(1));
        Optional<LocalDate> monthDayYear = date(match.group(3), match.group(1), match.group(2));
        if (dayMonthYear.isEmpty() || dayMonthYear.equals(monthDayYear)) {
            return monthDayYear;
        }
        return dayFirst || monthDayYear.isEmpty() ? dayMonthYear : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * A date found.
     *
     * @param start its first character
     * @param end after its last
     * @param date the day, where its year stands there too
     */
    record Found(int start, int end, Optional<LocalDate> date) {}

    /** What day a match means. */
    private interface DateOf {
        Optional<LocalDate> of(MatchResult match);
    }
}

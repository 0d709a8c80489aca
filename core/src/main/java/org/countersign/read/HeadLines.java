package org.countersign.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;

/** Finds byline, dateline and day of publication in the lines between an article's title and its text, in one language. */
final class HeadLines {

    private static final int MOST_LINES = 6;
    private static final int SHORTEST_TEXT = 200;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_PLACE = 70;
    private static final int MOST_LOOSE_WORDS = 4;
    private static final Pattern BREAK = Pattern.compile("\\s*[,|\u2022\u00B7\u2014\u2013]");
    private static final Pattern AGENCY = Pattern.compile("\\A\\s*[,.]?\\s*(?:\\([^()]{1,60}\\)|/\\s*[^/]{1,40}/)");
    private static final Pattern NOTHING_BUT_TIME =
            Pattern.compile("\\A\\s*(?:\\z|,?\\s+\\d{1,2}[:.h]\\d{2}\\b[^.]{0,20}\\z)");
    private static final Pattern AFTER =
            Pattern.compile("\\A\\s*(?:\\.\\s*[-\u2013\u2014]|[.:]\\s|[.:]\\z|[-\u2013\u2014])");
    private static final Pattern PLACE_WORDS = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'\u2019/-]*|\\p{Ll}{1,3})(?:[\\s,.|\u2013\u2014/-]+(?:\\p{Lu}[\\p{L}.'\u2019/-]*|\\p{Ll}{1,3}))*"
                    + "(?:,\\s*\\p{Ll}{5,12})?[\\s,.|\u2013\u2014-]*");
    private static final Pattern ENDS_SMALL = Pattern.compile("(?:^|\\s)\\p{Ll}{1,3}\\s*$");
    private static final Pattern UNDATED = Pattern.compile(
            "\\A\\s*((?:\\p{Lu}[\\p{Lu}'\u2019/-]+[\\s,]*){1,4}(?:\\([^()]{1,60}\\))?|\\p{Lu}[\\p{L} ,'\u2019-]{1,40}\\([^()]{1,60}\\))"
                    + "\\s*(?:\\.\\s*[-\u2013\u2014]|[-\u2013\u2014])");

    private final DateWords dates;
    private final PhraseTable<String> openings;

    private HeadLines(DateWords dates, PhraseTable<String> openings) {
        this.dates = dates;
        this.openings = openings;
    }

    static HeadLines of(Language language) {
        LexiconTable table = LexiconTable.load(language.iso(), "furniture");
        int kind = table.column("kind");
        return new HeadLines(
                DateWords.of(language), PhraseTable.of(Tokenizer.of(language), table, cells -> cells.get(kind)));
    }

    /** What the lines above the text tell. */
    Found find(String body, Optional<String> title) {
        Found found = Found.NOTHING;
        for (String line : lines(body, title)) {
            found = found.or(line(line));
        }
        return found;
    }

    private static List<String> lines(String body, Optional<String> title) {
        List<String> lines = body.lines()
                .limit(MOST_LINES * 3L)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !title.equals(Optional.of(line)))
                .limit(MOST_LINES)
                .toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).length() < SHORTEST_TEXT) {
            first++;
        }
        return lines.subList(0, Math.min(lines.size(), first + 1));
    }

    private Found line(String line) {
        Optional<DateWords.Found> date = dates.first(line).filter(found -> found.start() <= LONGEST_PLACE);
        if (isByline(line)) {
            Matcher cut = BREAK.matcher(line);
            String byline = date.isPresent() && cut.find() ? line.substring(0, cut.start()) : line;
            return new Found(Optional.of(byline), Optional.empty(), date.flatMap(DateWords.Found::date));
        }
        return date.flatMap(found -> dated(line, found)).orElseGet(() -> undated(line));
    }

    private boolean isByline(String line) {
        List<Token> tokens = openings.tokens(line);
        return line.length() <= LONGEST_BYLINE
                && !line.endsWith(".")
                && openings.at(tokens, 0)
                        .filter(match -> match.meaning().equals("byline"))
                        .isPresent();
    }

    private static Optional<Found> dated(String line, DateWords.Found date) {
        String before = line.substring(0, date.start());
        String after = line.substring(date.end());
        Matcher agency = AGENCY.matcher(after);
        int end = agency.find() ? agency.end() : 0;
        String rest = after.substring(end);
        boolean alone = NOTHING_BUT_TIME.matcher(rest).find();
        boolean place = before.isEmpty()
                || (PLACE_WORDS.matcher(before).matches()
                        && !ENDS_SMALL.matcher(before).find());
        boolean loose = alone && before.split("\\s+").length <= MOST_LOOSE_WORDS;
        boolean closed =
                line.charAt(date.end() + end - 1) == '.' || AFTER.matcher(rest).find();
        if (!loose && !(place && (alone || closed))) {
            return Optional.empty();
        }
        String dateline = line.substring(0, date.end() + end).strip();
        return Optional.of(new Found(Optional.empty(), Optional.of(dateline), date.date()));
    }

    private static Found undated(String line) {
        Matcher matcher = UNDATED.matcher(line);
        return matcher.find()
                ? new Found(Optional.empty(), Optional.of(matcher.group(1).strip()), Optional.empty())
                : Found.NOTHING;
    }

    /**
     * What was found.
     *
     * @param byline who wrote it
     * @param dateline place, date and agency, as printed
     * @param published the day that one of them tells
     */
    record Found(Optional<String> byline, Optional<String> dateline, Optional<LocalDate> published) {

        static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Optional.empty());

        private Found or(Found next) {
            return new Found(byline.or(next::byline), dateline.or(next::dateline), published.or(next::published));
        }
    }
}

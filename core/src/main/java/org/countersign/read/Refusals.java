package org.countersign.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.lang.Languages;
import org.countersign.model.Language;

/** Reasons why something is not an article that can be read; each names what was found, the rule and the remedy. */
final class Refusals {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int CONTROLS_PER_THOUSAND = 5;
    private static final int SAMPLE = 20_000;
    private static final int RUNNING_LINE = 8;
    private static final int LEAST_WORDS = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019-]*");
    private static final Pattern JSON = Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*(?:\"[^\"\\n]*\"\\s*:|\\})");
    private static final Pattern XML = Pattern.compile("\\A\\s*<\\?xml\\b");

    private final String known;
    private final boolean fragments;

    /**
     * Refusals of a reader of these languages.
     *
     * @param fragments whether a text may be as short as a headline
     */
    Refusals(List<Language> languages, boolean fragments) {
        this.fragments = fragments;
        this.known = languages.stream().map(Language::iso).collect(Collectors.joining(", "));
    }

    /** Why these bytes cannot hold a text. */
    static Optional<String> ofBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("it is empty (0 bytes); give a file that holds an article");
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of("it has " + bytes.length + " bytes, more than the 10 MiB that one article may have;"
                    + " split it, one article a file");
        }
        return Signature.of(bytes)
                .map(kind -> "it is " + kind.description() + ", not a text; save its text as .txt or .html");
    }

    static String undecodable(int size) {
        return "its " + size
                + " bytes are text in no encoding that is known (tried UTF-8, what it declares, and what its"
                + " bytes look like); save it as UTF-8";
    }

    /** Why this is no text that somebody wrote to be read. */
    static Optional<String> ofText(String text) {
        if (text.isBlank()) {
            return Optional.of("it holds nothing but blanks; give a file that holds an article");
        }
        long controls = text.chars().limit(SAMPLE).filter(Refusals::isControl).count();
        if (text.indexOf('\0') >= 0
                || controls * 1000 > Math.min(text.length(), SAMPLE) * (long) CONTROLS_PER_THOUSAND) {
            return Optional.of(
                    "it is binary: it holds control characters that no text has; save its text as .txt or .html");
        }
        return Optional.empty();
    }

    /** Why this body is no running text. */
    Optional<String> ofBody(String body) {
        if (JSON.matcher(body).find() || XML.matcher(body).find()) {
            return Optional.of("it is data (JSON or XML), not running text; give the article itself as text or HTML");
        }
        Optional<String> script = foreignScript(body);
        if (script.isPresent()) {
            return Optional.of("it is written in the " + script.get() + " script, which Countersign does not read yet ("
                    + known + ")");
        }
        return fragments ? Optional.empty() : ofLength(body);
    }

    private static Optional<String> ofLength(String body) {
        long words = WORD.matcher(body).results().count();
        if (words < LEAST_WORDS) {
            return Optional.of("it has " + words + (words == 1 ? " word" : " words") + ", fewer than the " + LEAST_WORDS
                    + " of the shortest news item; give the whole article");
        }
        boolean runs =
                body.lines().anyMatch(line -> WORD.matcher(line).results().count() >= RUNNING_LINE);
        return runs
                ? Optional.empty()
                : Optional.of("it holds no running text: no line has " + RUNNING_LINE
                        + " words, as in a menu or a list; give the article itself");
    }

    String unknownLanguage() {
        return "its words are of no language that is recognised; where it is " + known + ", say so with --language";
    }

    /** Why an article in this language is not taken; one that is read elsewhere, but not understood, is told so. */
    String unread(Language language) {
        String missing = Languages.read().contains(language)
                ? "from which Countersign draws no statements and agreements yet ("
                : "which Countersign does not read yet (";
        return "it is written in " + Locale.forLanguageTag(language.iso()).getDisplayLanguage(Locale.ENGLISH) + ", "
                + missing + known + ")";
    }

    /** The script of most letters, where it is not the Latin one. */
    private static Optional<String> foreignScript(String body) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        body.codePoints()
                .limit(SAMPLE)
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(script -> script != UnicodeScript.LATIN && script != UnicodeScript.COMMON)
                .map(script ->
                        script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isControl(int c) {
        boolean low = c < 0x20 && "\t\n\r\f".indexOf(c) < 0;
        return low || (c >= 0x7F && c < 0xA0 && c != 0x85);
    }
}

package org.countersign.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Single values of a page's JSON-LD, found by their key alone, so that data which is not quite JSON still tells something.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org, NewsArticle</a>
 */
final class JsonLd {

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.){1,400})\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private final String data;

    JsonLd(Document page) {
        StringBuilder scripts = new StringBuilder();
        page.select("script[type=application/ld+json]")
                .forEach(script -> scripts.append(script.data()).append('\n'));
        this.data = scripts.toString();
    }

    /** The first text at {@code key}. */
    Optional<String> text(String key) {
        return first("\"" + key + "\"\\s*:\\s*" + STRING);
    }

    /** The {@code name} of the first object at {@code key}, or the first text there. */
    Optional<String> name(String key) {
        String inner = "[^{}]*?(?:\\{[^{}]*\\}[^{}]*?)*?";
        return first("\"" + key + "\"\\s*:\\s*\\[?\\s*\\{" + inner + "\"name\"\\s*:\\s*\\[?\\s*" + STRING)
                .or(() -> first("\"" + key + "\"\\s*:\\s*\\[?\\s*" + STRING));
    }

    private Optional<String> first(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(data);
        return matcher.find() ? Optional.of(plain(matcher.group(1))).filter(text -> !text.isBlank()) : Optional.empty();
    }

    private static String plain(String json) {
        return ESCAPE.matcher(json).replaceAll(match -> Matcher.quoteReplacement(unescaped(match)));
    }

    private static String unescaped(MatchResult match) {
        if (match.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(match.group(1), 16));
        }
        return "nrtbf".contains(match.group(2)) ? " " : match.group(2);
    }
}

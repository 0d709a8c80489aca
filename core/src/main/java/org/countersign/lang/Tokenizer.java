package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.model.Span;

/**
 * Cuts a text into words, numbers and marks with their spans. Every character that is not blank lies in exactly one
 * token. A word keeps its inner apostrophes and hyphens ({@code Ma'ukoloa}, {@code air-defence}), a number its inner
 * points and commas; a possessive {@code 's} and a full stop are tokens of their own.
 */
public final class Tokenizer {

    /** The tokens of {@code text}; spans count from its beginning. */
    public List<Token> tokens(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            tokens.add(token(text, at, end));
            at = end;
        }
        return tokens;
    }

    private static int end(CharSequence text, int start) {
        if (isPossessive(text, start)) {
            return start + 2;
        }
        if (!isWordPart(text, start)) {
            return start + Character.charCount(Character.codePointAt(text, start));
        }
        int at = start;
        while (at < text.length() && (isWordPart(text, at) || isJoint(text, start, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static Token token(CharSequence text, int start, int end) {
        Span span = new Span(start, end);
        String words = span.of(text);
        String key = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        return new Token(span, words, key, kind(words));
    }

    private static Token.Kind kind(String words) {
        int first = words.codePointAt(0);
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isLetter(first) || words.length() > 1) {
            return Token.Kind.WORD;
        }
        return switch (first) {
            case '\u201C', '\u00AB', '\u201E', '\u201F' -> Token.Kind.OPENING_QUOTE;
            case '\u201D', '\u00BB' -> Token.Kind.CLOSING_QUOTE;
            case '"' -> Token.Kind.QUOTE;
            default -> Token.Kind.MARK;
        };
    }

    private static boolean isWordPart(CharSequence text, int at) {
        int point = Character.codePointAt(text, at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the mark at {@code at} joins the parts of one word or number that began at {@code start}. */
    private static boolean isJoint(CharSequence text, int start, int at) {
        if (at + 1 >= text.length() || !isWordPart(text, at + 1) || isPossessive(text, at)) {
            return false;
        }
        char mark = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (mark) {
            case '\'', '\u2019', '\u2018', '-', '\u2010', '\u2011' -> true;
            case '.', ',', ':', '/' -> digits && Character.isDigit(text.charAt(start));
            default -> false;
        };
    }

    private static boolean isPossessive(CharSequence text, int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '\u2019')
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at + 2 >= text.length() || !isWordPart(text, at + 2));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

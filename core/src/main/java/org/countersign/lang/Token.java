package org.countersign.lang;

import org.countersign.model.Span;

/**
 * One word, number or mark of a sentence.
 *
 * @param span where it stands in the body
 * @param text as printed
 * @param key what lexicons are asked for: lower case, typographic apostrophes made straight
 * @param kind word, number or mark
 */
public record Token(Span span, String text, String key, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        OPENING_QUOTE,
        CLOSING_QUOTE,
        /** A straight double quotation mark, or one whose direction its place does not tell. */
        QUOTE,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuote() {
        return kind == Kind.OPENING_QUOTE || kind == Kind.CLOSING_QUOTE || kind == Kind.QUOTE;
    }

    /** Whether it is this mark or word, compared with {@link #key}. */
    public boolean is(String word) {
        return key.equals(word);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}

package org.countersign.lang;

import org.countersign.model.Span;

/**
 * One word, number or mark of a sentence: a surface token as Universal Dependencies cut them, but that what an apostrophe
 * ties to a word is a token too ({@code Norland|'s}), a {@link Kind#CLITIC}.
 *
 * @param span where it stands in the body
 * @param text as printed
 * @param key what lexicons are asked for: lower case, typographic apostrophes made straight, the full stop of an
 *     abbreviation left out: {@code gen} for {@code Gen.}
 * @param kind word, number or mark
 */
public record Token(Span span, String text, String key, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        /** A word that is printed in one with the one before it: {@code n't}, {@code 's}. */
        CLITIC,
        NUMBER,
        OPENING_QUOTE,
        CLOSING_QUOTE,
        /** A straight double quotation mark, or one whose direction its place does not tell. */
        QUOTE,
        /** A hyphen that ties two words, with no blank on either side. */
        HYPHEN,
        MARK
    }

    /** Whether it is a word or a part of one: the hyphen of {@code long-term} is. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.CLITIC || kind == Kind.HYPHEN;
    }

    /** Whether a sentence can end with this mark: a full stop, an exclamation, a question, an ellipsis. */
    public boolean endsSentence() {
        char first = text.charAt(0);
        return kind == Kind.MARK && (first == '.' || first == '!' || first == '?' || first == '\u2026');
    }

    /** Whether it is a word with its full stop. */
    public boolean isAbbreviation() {
        return kind == Kind.WORD && text.endsWith(".");
    }

    /** Whether it is a word or a clitic, no hyphen. */
    public boolean isSpelt() {
        return kind == Kind.WORD || kind == Kind.CLITIC;
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

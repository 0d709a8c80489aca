package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Cuts a text of one language into words, numbers and marks with their spans, as the language's treebanks cut it. Every
 * character that is not blank lies in exactly one token. An abbreviation keeps its full stop, a number its inner points
 * and commas; what an apostrophe ties to a word ({@code n't}, {@code 's}) is a token of its own. Immutable, thread-safe,
 * linear in the text's length.
 */
public final class Tokenizer {

    private final Orthography orthography;

    private Tokenizer(Orthography orthography) {
        this.orthography = orthography;
    }

    /** A tokenizer for texts and lexicons of {@code language}. */
    public static Tokenizer of(Language language) {
        return new Tokenizer(Orthography.load(language));
    }

    /** A tokenizer for names in any language: it knows no abbreviations and parts no compounds. */
    public static Tokenizer plain() {
        return new Tokenizer(Orthography.plain());
    }

    /** The tokens of {@code text}; spans count from its beginning. */
    public List<Token> tokens(String text) {
        return text.isEmpty() ? List.of() : tokens(text, new Span(0, text.length()));
    }

    /** The tokens of a part of {@code text}; spans count from the text's beginning. */
    public List<Token> tokens(String text, Span part) {
        return new Scan(orthography, text, part).tokens();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** One text on its way into tokens. */
    private static final class Scan {

        private final Orthography orthography;
        private final Printing printing;
        private final String text;
        private final int from;
        private final int to;
        private final List<Token> tokens;
        private boolean quoted;

        Scan(Orthography orthography, String text, Span part) {
            this.orthography = orthography;
            this.printing = new Printing(orthography, text, part);
            this.text = text;
            this.from = part.start();
            this.to = part.end();
            this.tokens = new ArrayList<>(part.length() / 5 + 1);
        }

        List<Token> tokens() {
            int at = from;
            while (at < to) {
                at = isBlank(text.charAt(at)) ? at + 1 : next(at);
            }
            return tokens;
        }

        /** Adds what begins at {@code at} and tells where it ends. */
        private int next(int at) {
            int address = printing.addressEnd(at);
            if (address > at) {
                add(at, address, Token.Kind.WORD);
                return address;
            }
            int clitic = printing.looseCliticEnd(at);
            if (clitic > at) {
                add(at, clitic, printing.touchesWord(at) ? Token.Kind.CLITIC : Token.Kind.WORD);
                return clitic;
            }
            if (printing.isWordPart(at) || printing.isShortYear(at)) {
                int end = printing.wordEnd(at);
                word(at, end);
                return end;
            }
            int end = printing.marksEnd(at);
            add(at, end, isPossessive(at, end) ? Token.Kind.CLITIC : markKind(at, end));
            return end;
        }

        /** Whether an apostrophe behind an {@code s} closes no quotation: {@code the ministers' pact}. */
        private boolean isPossessive(int start, int end) {
            char mark = text.charAt(start);
            if (end > start + 1
                    || !orthography.hasClitics()
                    || (mark != '\'' && mark != '\u2019' && mark != '\u2018')) {
                return false;
            }
            boolean opens = !printing.isWordPart(start - 1) && printing.isWordPart(end);
            boolean possessive = !quoted
                    && mark != '\u2018'
                    && start > from
                    && (text.charAt(start - 1) == 's' || text.charAt(start - 1) == 'S')
                    && printing.isWordPart(end + 1)
                    && isBlank(text.charAt(end));
            quoted = opens || (quoted && printing.isWordPart(end));
            return possessive;
        }

        private void word(int start, int end) {
            int cut = orthography.cut(text, start, end);
            if (cut > start && cut < end) {
                add(start, cut, wordKind(start));
                add(cut, end, Token.Kind.CLITIC);
            } else {
                add(start, end, wordKind(start));
            }
        }

        private Token.Kind wordKind(int start) {
            return Character.isDigit(text.codePointAt(start)) ? Token.Kind.NUMBER : Token.Kind.WORD;
        }

        private Token.Kind markKind(int start, int end) {
            if (end == start + 2 && text.charAt(start) == '`') {
                return Token.Kind.OPENING_QUOTE;
            }
            if (end == start + 2 && text.charAt(start) == '\'') {
                return Token.Kind.CLOSING_QUOTE;
            }
            return switch (text.charAt(start)) {
                case '\u201C', '\u00AB', '\u201E', '\u201F' -> Token.Kind.OPENING_QUOTE;
                case '\u201D', '\u00BB' -> Token.Kind.CLOSING_QUOTE;
                case '"' -> Token.Kind.QUOTE;
                case '-', '\u2010', '\u2011' ->
                    end == start + 1 && printing.isBetweenWords(start) ? Token.Kind.HYPHEN : Token.Kind.MARK;
                default -> Token.Kind.MARK;
            };
        }

        private void add(int start, int end, Token.Kind kind) {
            String words = text.substring(start, end);
            tokens.add(new Token(new Span(start, end), words, key(words, kind), kind));
        }

        /** Lower case, straight apostrophes, no full stop behind an abbreviation: {@code gen} for {@code Gen.} */
        private static String key(String words, Token.Kind kind) {
            String key = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
            boolean abbreviation = kind == Token.Kind.WORD && key.length() > 1 && key.endsWith(".");
            return abbreviation ? key.substring(0, key.length() - 1) : key;
        }
    }
}

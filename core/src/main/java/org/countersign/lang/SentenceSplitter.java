package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the tokens of a paragraph into sentences. A full stop ends one; one that belongs to an abbreviation does so only
 * where a new sentence clearly begins. Lost blanks ({@code said.The}) do not hide an end, nor, where the language's print
 * allows to tell, does a lost full stop.
 */
final class SentenceSplitter {

    /** No sentence has more tokens: a longer one is given in pieces. */
    static final int LONGEST = 400;

    private static final String CLOSERS = ")]}\u201D\u00BB\u2019\"'";
    private static final String DASHES = "\u2014\u2013-";
    private static final String OPENERS = "\u2014\u2013-(\u00BF\u00A1";
    private static final int MOST_CLOSERS = 20;
    private static final int LONG_WORD = 5;
    private static final int LONGEST_NOTE = 7;
    private static final int FARTHEST_MARK = 400;

    private final Orthography orthography;

    SentenceSplitter(Orthography orthography) {
        this.orthography = orthography;
    }

    /** The sentences of a paragraph. */
    List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            int to = at + 1;
            boolean end = isEnd(tokens, from, at);
            if (end) {
                to = Math.min(afterNote(tokens, afterClosers(tokens, to)), from + LONGEST);
            }
            if (end || to - from >= LONGEST) {
                sentences.add(List.copyOf(tokens.subList(from, to)));
                from = to;
            }
            at = to;
        }
        if (from < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(from, tokens.size())));
        }
        return sentences;
    }

    private boolean isEnd(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (token.endsSentence()) {
            return !isListNumber(tokens, from, at) && startsSentence(tokens, at);
        }
        if (token.isAbbreviation()) {
            return at > from && endsAtAbbreviation(tokens, at);
        }
        return at > from && lostItsStop(tokens, at);
    }

    /** The full stop of {@code 2.} before what it counts. */
    private static boolean isListNumber(List<Token> tokens, int from, int at) {
        return at == from + 1 && tokens.get(from).kind() == Token.Kind.NUMBER && touches(tokens, at);
    }

    /** Whether the full stop of an abbreviation is the sentence's too: {@code in the U.S. The talks}. */
    private boolean endsAtAbbreviation(List<Token> tokens, int at) {
        return !orthography.isTitle(tokens.get(at)) && opensSmall(tokens, afterClosers(tokens, at + 1));
    }

    /** Whether a sentence ends without a mark, as headlines do: a small word with a capital begins the next. */
    private boolean lostItsStop(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is(";")) {
            return opensSmall(tokens, at + 1);
        }
        boolean before = token.isSpelt() || token.kind() == Token.Kind.NUMBER || token.is(")") || token.is("\u00BB");
        return before
                && orthography.losesStops()
                && opensSmall(tokens, at + 1)
                && !touches(tokens, at + 1)
                && !orthography.isSmallWord(token.key());
    }

    /** Whether an article, a pronoun, a preposition or the like stands here with a capital that it has from its place. */
    private boolean opensSmall(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean initial = token.isCapitalised()
                && (token.text().length() == 1
                        || Character.isLowerCase(token.text().charAt(1)));
        return initial && orthography.isSmallWord(token.key());
    }

    private static int afterClosers(List<Token> tokens, int at) {
        int to = at;
        while (to < tokens.size() && to - at < MOST_CLOSERS && isCloser(tokens, to)) {
            to++;
        }
        return to;
    }

    /** Skips the numbers of footnotes that touch the end: {@code [17][18]}. */
    private static int afterNote(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at - from < MOST_CLOSERS && tokens.get(at).is("[") && touches(tokens, at)) {
            int close = at + 1;
            while (close < tokens.size()
                    && close - at < LONGEST_NOTE
                    && !tokens.get(close).is("]")) {
                close++;
            }
            boolean note = close < tokens.size()
                    && tokens.get(close).is("]")
                    && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
            if (!note) {
                return at;
            }
            at = close + 1;
        }
        return at;
    }

    /** A closing mark belongs to the sentence that it touches. */
    private static boolean isCloser(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean closes = token.text().length() == 1 && CLOSERS.contains(token.text()) && !isGluedOpener(tokens, at);
        return touches(tokens, at) && (token.endsSentence() || closes || token.is("''"));
    }

    /** {@code on Monday."It burns}: a straight mark that has lost the blank before it, where none is open. */
    private static boolean isGluedOpener(List<Token> tokens, int at) {
        boolean glued = tokens.get(at).kind() == Token.Kind.QUOTE
                && at + 1 < tokens.size()
                && touches(tokens, at)
                && touches(tokens, at + 1)
                && tokens.get(at + 1).isCapitalised();
        boolean opens = glued;
        for (int i = at - 1; glued && i >= 0 && i > at - FARTHEST_MARK; i--) {
            opens ^= tokens.get(i).kind() == Token.Kind.QUOTE;
        }
        return opens;
    }

    private static boolean touches(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private boolean startsSentence(List<Token> tokens, int mark) {
        int closed = afterClosers(tokens, mark + 1);
        int at = afterNote(tokens, closed);
        if (at >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at);
        boolean opens = next.isQuote() || (OPENERS.indexOf(next.text().charAt(0)) >= 0 && !isInsertion(tokens, at));
        return opens
                || next.kind() == Token.Kind.NUMBER
                || next.isCapitalised()
                || (closed == mark + 1 && isSmallStart(tokens, mark, at));
    }

    /** A dash before a small letter: {@code "Where is it? - he asked."}. */
    private static boolean isInsertion(List<Token> tokens, int at) {
        return DASHES.indexOf(tokens.get(at).text().charAt(0)) >= 0
                && at + 1 < tokens.size()
                && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
    }

    /** A sentence that begins with a small letter, behind a full stop that can be nothing else. */
    private boolean isSmallStart(List<Token> tokens, int mark, int at) {
        if (mark == 0
                || tokens.get(mark).text().length() > 1
                || tokens.get(mark).is("\u2026")) {
            return false;
        }
        Token before = tokens.get(mark - 1);
        Token next = tokens.get(at);
        boolean smallWord = orthography.isSmallWord(next.key()) && !orthography.isContinuing(next.key());
        boolean word = before.kind() == Token.Kind.WORD
                && before.text().length() > 2
                && (Character.isLowerCase(before.text().charAt(0)) || smallWord);
        boolean other = smallWord && (before.kind() == Token.Kind.NUMBER || before.isQuote() || before.is(")"));
        boolean blank = !touches(tokens, at);
        boolean glued = word && smallWord && before.text().length() >= LONG_WORD;
        return next.kind() == Token.Kind.WORD && (blank ? word || other : glued);
    }
}

package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the tokens of a paragraph into sentences. A full stop ends one; one that belongs to an abbreviation does so only
 * where a new sentence clearly begins. Lost blanks ({@code said.The}) do not hide an end.
 */
final class SentenceSplitter {

    /** No sentence has more tokens: a longer one is given in pieces. */
    static final int LONGEST = 400;

    private static final String CLOSERS = ")]}\u201D\u00BB\u2019\"'";
    private static final String OPENERS = "\u2014\u2013-(\u00BF\u00A1[";

    private final Orthography orthography;

    SentenceSplitter(Orthography orthography) {
        this.orthography = orthography;
    }

    /** The sentences of a paragraph. */
    List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isEnd(tokens, from, i)) {
                int to = Math.min(afterClosers(tokens, i + 1), from + LONGEST);
                sentences.add(List.copyOf(tokens.subList(from, to)));
                from = to;
                i = to - 1;
            } else if (i - from >= LONGEST - 1) {
                sentences.add(List.copyOf(tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(from, tokens.size())));
        }
        return sentences;
    }

    private boolean isEnd(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (token.endsSentence()) {
            return startsSentence(tokens, afterClosers(tokens, at + 1));
        }
        return token.isAbbreviation() && at > from && endsAtAbbreviation(tokens, at);
    }

    /** Whether the full stop of an abbreviation is the sentence's too: {@code in the U.S. The talks}. */
    private boolean endsAtAbbreviation(List<Token> tokens, int at) {
        int next = afterClosers(tokens, at + 1);
        return next < tokens.size()
                && !orthography.isTitle(tokens.get(at))
                && tokens.get(next).isCapitalised()
                && orthography.isFunctionWord(tokens.get(next).key());
    }

    private static int afterClosers(List<Token> tokens, int at) {
        int to = at;
        while (to < tokens.size() && isCloser(tokens, to)) {
            to++;
        }
        return to;
    }

    /** A closing mark belongs to the sentence that it touches. */
    private static boolean isCloser(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean touches = at > 0 && tokens.get(at - 1).end() == token.start();
        boolean closes = token.text().length() == 1 && CLOSERS.contains(token.text());
        return touches && (token.endsSentence() || closes || token.is("''"));
    }

    private static boolean startsSentence(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at);
        boolean opens = next.isQuote() || (next.text().length() == 1 && OPENERS.contains(next.text()));
        return opens || next.kind() == Token.Kind.NUMBER || next.isCapitalised();
    }
}

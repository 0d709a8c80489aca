package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a paragraph into sentences. A full stop ends one unless it belongs to an abbreviation or an initial;
 * lost blanks ({@code said.The}) do not hide an end.
 */
final class SentenceSplitter {

    private static final int LONGEST = 400;
    private static final String CLOSERS = ")]}\u201D\u00BB\u2019\"'";

    private final Set<String> abbreviations;

    /**
     * @param abbreviations keys of words after which a full stop is no end, e.g. {@code gen}
     */
    SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences of a paragraph; a very long one is given in pieces. */
    List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isEnd(tokens, from, i)) {
                int to = afterClosers(tokens, i + 1);
                sentences.add(List.copyOf(tokens.subList(from, to)));
                from = to;
                i = to - 1;
            } else if (i - from >= LONGEST) {
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
        if (token.is("!") || token.is("?") || token.is("\u2026")) {
            return startsSentence(tokens, afterClosers(tokens, at + 1));
        }
        return token.is(".")
                && !isAbbreviation(tokens, from, at)
                && startsSentence(tokens, afterClosers(tokens, at + 1));
    }

    private boolean isAbbreviation(List<Token> tokens, int from, int at) {
        if (at == from) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean touches = before.end() == tokens.get(at).start();
        if (!touches || !before.isWord()) {
            return false;
        }
        boolean initial = before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0));
        boolean letters = before.text().length() <= 2 && followsLetters(tokens, from, at - 1);
        return initial || letters || abbreviations.contains(before.key());
    }

    /** Whether a short word continues a run like {@code U.S.} or {@code EE. UU.}: its end is told by what follows. */
    private static boolean followsLetters(List<Token> tokens, int from, int at) {
        return at - 2 >= from
                && tokens.get(at - 1).is(".")
                && tokens.get(at - 2).text().length() <= 2
                && Character.isUpperCase(tokens.get(at - 2).text().charAt(0))
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
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
        boolean more = token.is(".") || token.is("!") || token.is("?");
        boolean closes = token.text().length() == 1 && CLOSERS.contains(token.text());
        return touches && (more || closes);
    }

    private static boolean startsSentence(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at);
        boolean opens = next.isQuote()
                || next.is("\u2014")
                || next.is("\u2013")
                || next.is("-")
                || next.is("(")
                || next.is("\u00BF")
                || next.is("\u00A1");
        return opens || next.kind() == Token.Kind.NUMBER || next.isCapitalised();
    }
}

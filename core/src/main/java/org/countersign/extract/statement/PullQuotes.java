package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Token;

/**
 * Finds pull quotes: paragraphs without quotation marks that repeat what the article quotes elsewhere, and that are signed at
 * their end or on the next line.
 */
final class PullQuotes {

    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST = 300;
    private static final int MOST = 32;

    private final Grammar grammar;
    private final List<List<Token>> paragraphs;
    private final Signatures signatures;
    private int compared;

    PullQuotes(Grammar grammar, Signatures signatures, List<List<Token>> paragraphs) {
        this.grammar = grammar;
        this.signatures = signatures;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A pull quote.
     *
     * @param to index after its last token, in its paragraph
     * @param signedBelow whether the name stands in the next paragraph
     */
    record PullQuote(int to, boolean signedBelow) {}

    /** The pull quote that is this paragraph. */
    Optional<PullQuote> at(int paragraph) {
        List<Token> tokens = paragraphs.get(paragraph);
        boolean plain = tokens.size() > FEWEST_WORDS
                && tokens.size() < LONGEST
                && tokens.get(0).isCapitalised()
                && new Marks(tokens).isEmpty();
        if (!plain || compared >= MOST) {
            return Optional.empty();
        }
        int signature = signature(tokens);
        boolean below = signature < 0 && isSigned(paragraph + 1);
        if (signature < 0 && !below) {
            return Optional.empty();
        }
        compared++;
        int to = below ? tokens.size() : signature;
        return isRepeated(paragraph, tokens.subList(0, to), below)
                ? Optional.of(new PullQuote(to, below))
                : Optional.empty();
    }

    private boolean isSigned(int paragraph) {
        return paragraph < paragraphs.size()
                && signatures.isSignature(paragraphs.get(paragraph), afterDash(paragraphs.get(paragraph), 0));
    }

    /** Index after the sentence or line that a name follows and nothing else, or -1. */
    private int signature(List<Token> tokens) {
        for (int i = Math.max(FEWEST_WORDS, tokens.size() - Signatures.LONGEST - 1); i < tokens.size(); i++) {
            int name = afterDash(tokens, i);
            boolean apart = name > i || endsSentence(tokens, i) || signatures.beginsLine(tokens, i);
            if (apart && signatures.isSignature(tokens, name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSentence(List<Token> tokens, int end) {
        return tokens.get(end - 1).endsSentence() && !tokens.get(end - 1).isWord();
    }

    private static int afterDash(List<Token> tokens, int at) {
        return new Marks(tokens).isAnyDash(at) ? at + 1 : at;
    }

    /** Whether each sentence stands in a quotation elsewhere; one who speaks of himself may have been quoted without marks. */
    private boolean isRepeated(int paragraph, List<Token> tokens, boolean below) {
        List<List<String>> sentences = sentences(tokens);
        if (sentences.stream().noneMatch(words -> words.size() >= FEWEST_WORDS)) {
            return false;
        }
        boolean self = tokens.stream().anyMatch(token -> grammar.is(token, WordClass.SELF));
        for (List<String> words : sentences) {
            boolean found = false;
            for (int i = 0; i < paragraphs.size() && !found; i++) {
                boolean own = i == paragraph || (below && i == paragraph + 1);
                found = !own && holds(paragraphs.get(i), words, self);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> sentences(List<Token> tokens) {
        Marks marks = new Marks(tokens);
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                words.add(tokens.get(i).key());
            }
            if (!words.isEmpty() && (marks.isSentenceEnd(i) || i + 1 == tokens.size())) {
                sentences.add(words);
                words = new ArrayList<>();
            }
        }
        return sentences;
    }

    private boolean holds(List<Token> tokens, List<String> words, boolean plain) {
        List<Quotation> quotations = List.of();
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            int end = tokens.get(i).key().equals(words.get(0)) ? end(tokens, i, words) : -1;
            if (end > 0 && plain) {
                return true;
            }
            if (end > 0) {
                quotations = quotations.isEmpty()
                        ? Quotations.of(grammar, tokens, true).list()
                        : quotations;
                int first = i;
                if (quotations.stream().anyMatch(one -> one.contains(first) && one.contains(end - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Index after these words where they begin here, whatever marks stand between them; or -1. */
    private static int end(List<Token> tokens, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (at < tokens.size() && !tokens.get(at).isWord()) {
                at++;
            }
            if (at == tokens.size() || !tokens.get(at).key().equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}

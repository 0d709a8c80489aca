package org.countersign.eval.attribution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.eval.score.ListedWords;
import org.countersign.model.Span;

/**
 * The words that spans of a text hold: marks and blanks at their edges never matter.
 *
 * @param tokens the words with where they stand
 */
record SpanTokens(Set<Token> tokens) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[’'.,][\\p{L}\\p{N}_]+)*");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int TOO_LONG = 3;

    SpanTokens {
        tokens = Set.copyOf(tokens);
    }

    static SpanTokens of(String text, List<Span> spans) {
        Set<Token> tokens = new HashSet<>();
        for (Span span : spans) {
            Matcher words = WORD.matcher(text).region(span.start(), span.end());
            while (words.find()) {
                tokens.add(new Token(words.start(), words.end(), words.group().toLowerCase(Locale.ROOT)));
            }
        }
        return new SpanTokens(tokens);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Shared words over those of the longer one. */
    double overlap(SpanTokens other) {
        return (double) common(other).size() / Math.max(tokens.size(), other.tokens.size());
    }

    /** Without an article at the beginning. */
    SpanTokens withoutArticle() {
        if (tokens.size() < 2) {
            return this;
        }
        TreeSet<Token> rest =
                new TreeSet<>(Comparator.comparingInt(Token::start).thenComparingInt(Token::end));
        rest.addAll(tokens);
        if (ARTICLES.contains(rest.first().text)) {
            rest.pollFirst();
        }
        return new SpanTokens(rest);
    }

    /** Whether {@code predicted} names whom these words of gold name: a word in common, and not much more than that. */
    boolean namedBy(SpanTokens predicted) {
        Set<Token> common = common(predicted);
        boolean shared = common.stream().anyMatch(token -> !ListedWords.SPANS.hold(token.text))
                || (tokens.size() == 1 && !common.isEmpty());
        return shared && (predicted.tokens.size() <= TOO_LONG * tokens.size() || predicted.tokens.containsAll(tokens));
    }

    private Set<Token> common(SpanTokens other) {
        Set<Token> common = new HashSet<>(tokens);
        common.retainAll(other.tokens);
        return common;
    }

    /**
     * A word.
     *
     * @param start where it begins
     * @param end where it ends
     * @param text in lower case
     */
    record Token(int start, int end, String text) {}
}

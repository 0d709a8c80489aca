package org.countersign.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.model.Span;

/**
 * Words and phrases with what they mean, found in running tokens: the longest phrase that starts at a token wins.
 * Compared by {@link Token#key}, so case and the form of apostrophes do not matter. Immutable, thread-safe.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

    private final Node<T> root;
    private final Tokenizer tokenizer;

    private PhraseTable(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.root = new Node<>();
    }

    /**
     * A table of a lexicon's rows.
     *
     * @param tokenizer what cuts the phrases, and the text that they are sought in
     * @param table the rows; the first column is the surface
     * @param meaning what a row's cells mean
     */
    public static <T> PhraseTable<T> of(Tokenizer tokenizer, LexiconTable table, Function<List<String>, T> meaning) {
        PhraseTable<T> phrases = new PhraseTable<>(tokenizer);
        table.rows().forEach(cells -> phrases.add(cells.get(0), meaning.apply(cells)));
        phrases.root.freeze();
        return phrases;
    }

    /** The tokens of {@code text}, cut as the phrases are. */
    public List<Token> tokens(String text) {
        return tokenizer.tokens(text);
    }

    private void add(String surface, T meaning) {
        Node<T> node = root;
        for (Token token : tokenizer.tokens(surface)) {
            node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
        }
        node.meanings.add(meaning);
    }

    /** The longest phrase that starts at {@code tokens[from]} and leaves no part of a hyphenated compound over. */
    public Optional<Match<T>> at(List<Token> tokens, int from) {
        Node<T> node = from < tokens.size() ? root.next.get(tokens.get(from).key()) : null;
        if (node == null || isHyphen(tokens, from - 1)) {
            return Optional.empty();
        }
        Match<T> best = null;
        for (int i = from + 1; node != null; i++) {
            if (!node.meanings.isEmpty() && !isHyphen(tokens, i)) {
                best = new Match<>(from, i, node.meanings);
            }
            node = i < tokens.size() ? node.next.get(tokens.get(i).key()) : null;
        }
        return Optional.ofNullable(best);
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.HYPHEN;
    }

    /** All phrases of {@code tokens} from left to right; none overlaps another. */
    public List<Match<T>> in(List<Token> tokens) {
        List<Match<T>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match<T>> match = at(tokens, i);
            match.ifPresent(found::add);
            i = match.map(Match::to).orElse(i + 1);
        }
        return found;
    }

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param meanings what it can mean, in lexicon order; at least one
     * @param <T> what a phrase means
     */
    public record Match<T>(int from, int to, List<T> meanings) {

        public T meaning() {
            return meanings.get(0);
        }

        /** Where it stands in the body. */
        public Span span(List<Token> tokens) {
            return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private List<T> meanings = new ArrayList<>();

        private void freeze() {
            meanings = List.copyOf(meanings);
            next.values().forEach(Node::freeze);
        }
    }
}

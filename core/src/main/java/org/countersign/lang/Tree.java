package org.countersign.lang;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence's dependency tree: each word hangs on another, one is the root, nothing goes round in a circle.
 *
 * @param words in text order; at least one
 * @see <a href="https://universaldependencies.org/u/overview/syntax.html">Universal Dependencies v2, syntax</a>
 */
public record Tree(List<Word> words) {

    /** Head of the word that depends on none. */
    public static final int ROOT = -1;

    public Tree {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a tree has at least one word");
        }
    }

    /** Index of the root. */
    public int root() {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).isRoot())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no word of this tree is its root: " + words));
    }

    /** Indices of the words that depend on the word at {@code head}, in text order. */
    public IntStream dependents(int head) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).head() == head);
    }
}

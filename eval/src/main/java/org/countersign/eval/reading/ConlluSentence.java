package org.countersign.eval.reading;

import java.util.List;

/**
 * A block of CoNLL-U.
 *
 * @param text what its comment {@code # text} says, without blanks at the ends; empty where it has none
 * @param tokens what is printed, in order
 * @param words in order
 * @param names which words are in names, in order
 */
public record ConlluSentence(String text, List<Surface> tokens, List<ConlluWord> words, List<NameTag> names) {

    public ConlluSentence {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** Its words' forms. */
    public List<String> forms() {
        return words.stream().map(ConlluWord::form).toList();
    }

    /** Whether some token holds several words, the word at {@code index} among them. */
    boolean inRange(int index) {
        return tokens.stream().anyMatch(token -> token.count > 1 && token.first <= index && index <= token.last());
    }

    /**
     * A token as printed.
     *
     * @param form what it says
     * @param first index of its first word
     * @param count how many words it holds
     */
    public record Surface(String form, int first, int count) {

        int last() {
            return first + count - 1;
        }
    }

    /**
     * A word or a token in a name.
     *
     * @param word index of the (first) word
     * @param tag e.g. {@code B-PER}
     */
    public record NameTag(int word, String tag) {}
}

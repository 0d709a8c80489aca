package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sentence's words after damage, with the tree that gold then has.
 *
 * @param sentence what is left, a token a word
 * @param origins for each word that is left the index that it had; {@link #CHANGED} where it is no longer the same word
 */
record Damaged(ConlluSentence sentence, List<Integer> origins) {

    /** Origin of a word that is glued from several: it is not compared. */
    static final int CHANGED = -1;

    /** Other forms, the same tree. */
    static Damaged renamed(ConlluSentence sentence, List<String> forms) {
        List<ConlluWord> words = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(sentence.words().get(i).withForm(forms.get(i)));
            origins.add(i);
        }
        return new Damaged(ofWords(words), origins);
    }

    /**
     * Without some words; what depended on one depends on its head. Where the root goes, the first of its dependents takes
     * its place and the others hang on that one.
     */
    static Damaged without(ConlluSentence sentence, IntPredicate lost) {
        List<ConlluWord> words = new ArrayList<>(sentence.words());
        for (int i = 0; i < words.size(); i++) {
            if (lost.test(i)) {
                pass(words, i);
            }
        }
        int[] into = new int[words.size()];
        int kept = 0;
        for (int i = 0; i < into.length; i++) {
            into[i] = lost.test(i) ? CHANGED : kept++;
        }
        return moved(words, into, kept);
    }

    private static void pass(List<ConlluWord> words, int lost) {
        int heir = words.get(lost).head();
        for (int i = 0; i < words.size(); i++) {
            ConlluWord word = words.get(i);
            if (word.head() != lost) {
                continue;
            }
            if (heir == ConlluWord.ROOT) {
                words.set(i, new ConlluWord(word.form(), word.lemma(), word.upos(), ConlluWord.ROOT, "root"));
                heir = i;
            } else {
                words.set(i, word.withHead(heir));
            }
        }
    }

    /**
     * With pairs of neighbours as one word each. Tag, head and relation are those of the one of the two that is nearer to
     * the root (the first where both are equally near): its head lies outside the pair, and no circle can come of it. What
     * depended on either depends on the whole.
     *
     * @param firsts indices of the pairs' first words
     */
    static Damaged glued(ConlluSentence sentence, List<Integer> firsts) {
        List<ConlluWord> words = new ArrayList<>(sentence.words());
        int[] into = new int[words.size()];
        int kept = 0;
        for (int i = 0; i < into.length; i++) {
            boolean second = i > 0 && firsts.contains(i - 1);
            into[i] = second ? kept - 1 : kept++;
        }
        for (int first : firsts) {
            ConlluWord one = words.get(first);
            ConlluWord other = words.get(first + 1);
            ConlluWord upper = depth(sentence, first) <= depth(sentence, first + 1) ? one : other;
            words.set(first, upper.withForm(one.form() + other.form()));
        }
        Damaged damaged = moved(words, into, kept);
        List<Integer> origins = new ArrayList<>(damaged.origins);
        firsts.forEach(first -> origins.set(into[first], CHANGED));
        return new Damaged(damaged.sentence, origins);
    }

    private static int depth(ConlluSentence sentence, int word) {
        int depth = 0;
        for (int at = word; at != ConlluWord.ROOT; at = sentence.words().get(at).head()) {
            if (depth++ > sentence.words().size()) {
                throw new IllegalArgumentException("heads go round in a circle: " + sentence.forms());
            }
        }
        return depth;
    }

    /**
     * The words in their new places.
     *
     * @param into for each word its new index, {@link #CHANGED} for none; of several with the same the first stands there
     */
    private static Damaged moved(List<ConlluWord> words, int[] into, int kept) {
        List<ConlluWord> left = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < into.length; i++) {
            if (into[i] == left.size()) {
                int head = words.get(i).head();
                left.add(words.get(i).withHead(head == ConlluWord.ROOT ? head : into[head]));
                origins.add(i);
            }
        }
        if (left.size() != kept) {
            throw new IllegalStateException(kept + " words should be left: " + Arrays.toString(into));
        }
        return new Damaged(ofWords(left), origins);
    }

    private static ConlluSentence ofWords(List<ConlluWord> words) {
        List<ConlluSentence.Surface> tokens = new ArrayList<>();
        for (ConlluWord word : words) {
            tokens.add(new ConlluSentence.Surface(word.form(), tokens.size(), 1));
        }
        return new ConlluSentence("", tokens, words, List.of());
    }
}

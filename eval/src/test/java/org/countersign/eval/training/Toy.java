package org.countersign.eval.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.countersign.eval.reading.ConlluSentence;
import org.countersign.eval.reading.ConlluWord;
import org.countersign.eval.reading.Treebank;

/** A few made-up sentences to learn from. */
final class Toy {

    private static final List<String> NAMES = List.of("Ana", "Bruno", "Carla", "Dario");
    private static final List<String> VERBS = List.of("signed", "read", "denied", "kept");
    private static final List<String> PAPERS = List.of("letters", "pacts", "notes", "treaties");

    private Toy() {}

    /** A sentence whose words are all nouns with the first relation. */
    static Example example(List<String> forms, List<Integer> heads) {
        List<Integer> zeros = forms.stream().map(form -> 0).toList();
        return new Example(forms, zeros, heads, zeros, 0);
    }

    /** Sentences of the pattern "Ana signed new letters ." */
    static Treebank treebank(int sentences) {
        SplittableRandom dice = new SplittableRandom(3);
        List<ConlluSentence> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            List<ConlluWord> words = new ArrayList<>();
            words.add(new ConlluWord(NAMES.get(dice.nextInt(4)), "PROPN", 1, "nsubj"));
            words.add(new ConlluWord(VERBS.get(dice.nextInt(4)), "VERB", ConlluWord.ROOT, "root"));
            if (dice.nextBoolean()) {
                words.add(new ConlluWord("new", "ADJ", 3, "amod"));
            }
            words.add(new ConlluWord(PAPERS.get(dice.nextInt(4)), "NOUN", 1, "obj"));
            words.add(new ConlluWord(".", "PUNCT", 1, "punct"));
            all.add(new ConlluSentence("", List.of(), words, List.of()));
        }
        return new Treebank("en_toy", all);
    }
}

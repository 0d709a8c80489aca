package org.countersign.eval.reading;

import java.util.List;
import java.util.Set;
import org.countersign.lang.Dictionary;
import org.countersign.lang.Lookup;
import org.countersign.lang.Upos;

/** How many lemmas are right where the part of speech is given. */
final class LemmaScore {

    private static final Set<String> WITHOUT = Set.of("PUNCT", "SYM", "X");

    private LemmaScore() {}

    /** Percent of the treebank's words whose lemma is gold's; marks, symbols and what has no class are left out. */
    static double of(Treebank treebank) {
        Lookup lookup = Dictionary.load(treebank.language()).lookup();
        List<ConlluWord> words = treebank.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> !WITHOUT.contains(word.upos()))
                .toList();
        long right = words.stream()
                .filter(word -> lookup.find(word.form())
                        .lemma(Upos.valueOf(word.upos()))
                        .equals(word.lemma()))
                .count();
        return 100.0 * right / Math.max(1, words.size());
    }
}

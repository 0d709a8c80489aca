package org.countersign.eval.training;

import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param forms its words
 * @param tags number of each word's part of speech, as {@link org.countersign.lang.Upos} has it
 * @param heads index of each word's head; the number of words for the root
 * @param relations number of each word's relation
 * @param source number of the treebank's language in the recipe: each has its own dictionary
 */
record Example(List<String> forms, List<Integer> tags, List<Integer> heads, List<Integer> relations, int source) {

    Example {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    int size() {
        return forms.size();
    }
}

package org.countersign.lang.syntax;

import java.util.List;
import org.countersign.lang.Entry;
import org.countersign.lang.Upos;

/**
 * What a sentence's words are and how they depend on each other.
 *
 * @param upos parts of speech, one a word
 * @param heads index of each word's head; {@link org.countersign.lang.Tree#ROOT} for the one root
 * @param relations universal relation to the head, without its subtype
 * @param entries what the dictionary says of each word
 */
public record Analysis(List<Upos> upos, List<Integer> heads, List<String> relations, List<Entry> entries) {

    public Analysis {
        upos = List.copyOf(upos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        entries = List.copyOf(entries);
    }

    /** Number of words. */
    public int size() {
        return upos.size();
    }
}

package org.countersign.lang;

import java.util.HashMap;
import java.util.Map;
import org.countersign.model.Language;

/**
 * How often running text has a word (lexicon {@code frequent-word.tsv}), with its accents or, for texts that have lost
 * them, without. Words are asked for in small letters. Immutable, thread-safe.
 */
final class Vocabulary {

    private static final int COMMON = 40;

    private final Map<String, Integer> counts;

    private Vocabulary(Map<String, Integer> counts) {
        this.counts = counts;
    }

    static Vocabulary load(Language language) {
        LexiconTable words = LexiconTable.load(language.iso(), "frequent-word");
        int count = words.column("count");
        Map<String, Integer> counts = new HashMap<>();
        words.rows().forEach(cells -> counts.put(cells.get(0), Integer.valueOf(cells.get(count))));
        return new Vocabulary(counts);
    }

    /** The same of a text without accents: {@code esta} is {@code está} too. */
    Vocabulary accentless() {
        Map<String, Integer> plain = new HashMap<>();
        counts.forEach((word, count) -> plain.merge(LostAccents.without(word), count, Integer::sum));
        return new Vocabulary(plain);
    }

    /** 0 for a word that is rare or none. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Whether running text has this word often. */
    boolean isCommon(String word) {
        return count(word) >= COMMON;
    }
}

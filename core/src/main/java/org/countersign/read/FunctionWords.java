package org.countersign.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;

/** Tells a text's language by its function words. Knows more languages than are read, so that others are named. */
final class FunctionWords {

    private static final List<String> KNOWN = List.of("en", "es", "pt", "fr", "de", "it");
    private static final int LONGEST_SAMPLE = 20_000;
    private static final double LEAST_SHARE = 0.12;

    private final Map<String, Set<String>> languages = new HashMap<>();

    FunctionWords() {
        for (String iso : KNOWN) {
            LexiconTable.load(iso, "function-word").rows().forEach(cells -> languages
                    .computeIfAbsent(cells.get(0), word -> new HashSet<>())
                    .add(iso));
        }
    }

    /** The language whose function words are most frequent; none where hardly a word is one. */
    Optional<Language> languageOf(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        int words = 0;
        for (Token token : new Tokenizer().tokens(text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)))) {
            if (token.isWord()) {
                words++;
                languages.getOrDefault(token.key(), Set.of()).forEach(iso -> counts.merge(iso, 1, Integer::sum));
            }
        }
        int least = (int) Math.ceil(words * LEAST_SHARE);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= least)
                .map(most -> new Language(most.getKey()));
    }
}

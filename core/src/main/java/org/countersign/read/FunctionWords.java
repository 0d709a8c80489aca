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
    private static final double CLEARLY = 1.3;

    private final Map<String, Set<String>> languages = new HashMap<>();

    FunctionWords() {
        for (String iso : KNOWN) {
            LexiconTable.load(iso, "function-word").rows().forEach(cells -> languages
                    .computeIfAbsent(cells.get(0), word -> new HashSet<>())
                    .add(iso));
        }
    }

    /**
     * The language whose function words are most frequent; none where hardly a word is one.
     *
     * @param declared what the text says it is in: believed unless its words clearly say otherwise, since templates lie
     */
    Optional<Language> languageOf(String text, Optional<Language> declared) {
        Map<String, Integer> counts = new TreeMap<>();
        int words = 0;
        for (Token token : Tokenizer.plain().tokens(text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)))) {
            if (token.isWord()) {
                words++;
                languages.getOrDefault(token.key(), Set.of()).forEach(iso -> counts.merge(iso, 1, Integer::sum));
            }
        }
        double least = words * LEAST_SHARE;
        Optional<String> most = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        Optional<Language> believed = declared.filter(language -> most.isEmpty()
                || counts.getOrDefault(language.iso(), 0) * CLEARLY >= counts.getOrDefault(most.get(), 0));
        return believed.or(() -> most.map(Language::new));
    }
}

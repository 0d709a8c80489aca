package org.countersign.lang;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.lang.Entry.Sense;
import org.countersign.model.Language;

/**
 * How a language's words get their lemmas: what the treebanks call a form ({@code lemma.tsv}), else what the dictionary
 * says, else the regular endings ({@code ending.tsv}), else the word itself. Immutable, thread-safe.
 */
final class Inflection {

    /** What is left of a word before its ending. */
    private static final int SHORTEST_STEM = 2;

    private final TagSet tagSet;
    private final Map<Upos, Map<String, String>> lemmas;
    private final Map<String, List<Ending>> endings;
    private final int longestEnding;

    private Inflection(TagSet tagSet, Map<Upos, Map<String, String>> lemmas, Map<String, List<Ending>> endings) {
        this.tagSet = tagSet;
        this.lemmas = lemmas;
        this.endings = endings;
        this.longestEnding =
                endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Inflection load(Language language, TagSet tagSet) {
        Map<Upos, Map<String, String>> lemmas = new EnumMap<>(Upos.class);
        for (List<String> cells : LexiconTable.load(language.iso(), "lemma").rows()) {
            lemmas.computeIfAbsent(Upos.valueOf(cells.get(1)), upos -> new HashMap<>())
                    .put(cells.get(0), cells.get(2));
        }
        Map<String, List<Ending>> endings = new HashMap<>();
        for (List<String> cells : LexiconTable.load(language.iso(), "ending").rows()) {
            Ending ending = new Ending(Upos.valueOf(cells.get(1)), cells.get(2).replace("-", ""), cells.get(3));
            endings.computeIfAbsent(cells.get(0), any -> new ArrayList<>()).add(ending);
        }
        return new Inflection(tagSet, lemmas, endings);
    }

    TagSet tagSet() {
        return tagSet;
    }

    /** Whether words of this class have no other form: names, marks, what is foreign. */
    static boolean isNamedByItself(Upos upos) {
        return upos == Upos.PROPN || upos == Upos.PUNCT || upos == Upos.SYM || upos == Upos.X;
    }

    /** What the treebanks call this form, where that is in the list. */
    Optional<String> listed(String form, Upos upos) {
        Map<String, String> ofClass = lemmas.getOrDefault(upos, Map.of());
        return Optional.ofNullable(ofClass.get(form.toLowerCase(Locale.ROOT).replace('\u2019', '\'')));
    }

    /** What a word that the dictionary does not have is by its ending. */
    Optional<Sense> guess(String form, Upos upos) {
        String word = form.toLowerCase(Locale.ROOT);
        for (int length = Math.min(longestEnding, word.length() - SHORTEST_STEM); length > 0; length--) {
            String tail = word.substring(word.length() - length);
            for (Ending ending : endings.getOrDefault(tail, List.of())) {
                if (ending.upos() == upos) {
                    String lemma = word.substring(0, word.length() - length) + ending.lemma();
                    return Optional.of(new Sense(lemma, ending.tag()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A regular ending.
     *
     * @param upos class of the words that have it
     * @param lemma what the lemma has in its place
     * @param tag what the dictionary would say of such a word
     */
    private record Ending(Upos upos, String lemma, String tag) {}
}

package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.lang.LexiconTable;

/** The words of {@code act-word.tsv}: a lemma or form, and what has to follow it. Immutable, thread-safe. */
final class ActWords {

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private record Entry(List<String> following, Set<Clue> clues) {}

    private ActWords() {}

    static ActWords of(LexiconTable table) {
        ActWords words = new ActWords();
        for (List<String> cells : table.rows()) {
            List<String> parts = List.of(cells.get(0).split(" ", -1));
            Set<Clue> clues = EnumSet.noneOf(Clue.class);
            for (String code : cells.get(1).split(",", -1)) {
                clues.add(Clue.of(code));
            }
            words.entries
                    .computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                    .add(new Entry(parts.subList(1, parts.size()), clues));
        }
        return words;
    }

    /** Whether the word here, by its form or its lemma, and those behind it give this clue. */
    boolean is(Passage passage, int at, Clue clue) {
        return passage.inside(at)
                && (is(passage.key(at), passage, at, clue)
                        || is(passage.syntax().lemma(at), passage, at, clue));
    }

    private boolean is(String first, Passage passage, int at, Clue clue) {
        for (Entry entry : entries.getOrDefault(first, List.of())) {
            if (entry.clues.contains(clue) && follows(entry.following, passage, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(List<String> words, Passage passage, int from) {
        for (int i = 0; i < words.size(); i++) {
            if (!passage.key(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.LostAccents;

/** How a text is spelt: some are printed without any accent, and the lexicons must be read so too. */
enum Spelling {
    FULL {
        @Override
        LexiconTable read(LexiconTable table) {
            return table;
        }
    },
    ACCENTLESS {
        @Override
        LexiconTable read(LexiconTable table) {
            Set<String> taken = new HashSet<>();
            table.rows().forEach(cells -> taken.add(cells.get(0)));
            List<List<String>> rows = new ArrayList<>();
            for (List<String> cells : table.rows()) {
                String plain = LostAccents.without(cells.get(0));
                boolean other =
                        !plain.equals(cells.get(0)) && (taken.contains(plain) || readsLikeAnother(cells.get(0)));
                if (!other) {
                    List<String> changed = new ArrayList<>(cells);
                    changed.set(0, plain);
                    rows.add(changed);
                }
            }
            return new LexiconTable(table.name(), table.columns(), rows);
        }
    };

    /** The table as texts of this spelling print it; a word that would read like another is left out. */
    abstract LexiconTable read(LexiconTable table);

    /** How this text is spelt. */
    static Spelling of(String text) {
        return LostAccents.in(text) ? ACCENTLESS : FULL;
    }

    /** The accent of a word of one syllable tells it from another: {@code según él} reads like {@code segun el banco}. */
    private static boolean readsLikeAnother(String phrase) {
        String[] words = phrase.split(" ", -1);
        String last = words[words.length - 1];
        return words.length > 1
                && last.length() <= 2
                && !LostAccents.without(last).equals(last);
    }
}

package org.countersign.extract.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.lang.LexiconTable;

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
                String plain = stripped(cells.get(0));
                boolean other = !plain.equals(cells.get(0)) && taken.contains(plain);
                if (!other) {
                    List<String> changed = new ArrayList<>(cells);
                    changed.set(0, plain);
                    rows.add(changed);
                }
            }
            return new LexiconTable(table.name(), table.columns(), rows);
        }
    };

    private static final int FEWEST_LETTERS = 300;

    /** The table as texts of this spelling print it; a word that would read like another is left out. */
    abstract LexiconTable read(LexiconTable table);

    /** Without accents if a text of some length has none. */
    static Spelling of(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > 127) {
                    return FULL;
                }
            }
        }
        return letters >= FEWEST_LETTERS ? ACCENTLESS : FULL;
    }

    private static String stripped(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

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

    private static final int FEWEST_LETTERS = 300;
    private static final int LETTERS_AN_ACCENT = 1000;

    /** The table as texts of this spelling print it; a word that would read like another is left out. */
    abstract LexiconTable read(LexiconTable table);

    /**
     * Without accents if a text of some length has next to none: a foreign name may keep its own. Letters that are no other
     * letter with an accent tell nothing.
     */
    static Spelling of(String text) {
        int letters = 0;
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                accented += c > 127 && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFD) ? 1 : 0;
            }
        }
        return letters >= FEWEST_LETTERS && accented * LETTERS_AN_ACCENT <= letters ? ACCENTLESS : FULL;
    }

    /** The accent of a word of one syllable tells it from another: {@code según él} reads like {@code segun el banco}. */
    private static boolean readsLikeAnother(String phrase) {
        String[] words = phrase.split(" ", -1);
        String last = words[words.length - 1];
        return words.length > 1 && last.length() <= 2 && !stripped(last).equals(last);
    }

    private static String stripped(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

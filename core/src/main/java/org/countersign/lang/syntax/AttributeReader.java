package org.countersign.lang.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.lang.Entry;
import org.countersign.lang.Lookup;

/** Reads the attributes of a sentence's words; remembers the words of an article. For one thread. */
public final class AttributeReader {

    private static final int MOST_REMEMBERED = 1 << 14;

    private final Attributes attributes;
    private final Lookup lookup;
    private final Map<String, Known> remembered = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int[] rows = new int[0];

    public AttributeReader(Attributes attributes, Lookup lookup) {
        this.attributes = attributes;
        this.lookup = lookup;
    }

    /** Rows of the attribute table, {@link Attributes#PER_WORD} a word. Shared: right until the next call. */
    public int[] read(List<String> forms) {
        if (rows.length < forms.size() * Attributes.PER_WORD) {
            rows = new int[2 * forms.size() * Attributes.PER_WORD];
        }
        entries.clear();
        int manner = Spelling.manner(forms);
        boolean first = true;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            Known known = known(form);
            entries.add(known.entry);
            int at = i * Attributes.PER_WORD;
            System.arraycopy(known.rows, 0, rows, at, Attributes.PER_WORD);
            rows[at + Attributes.PER_WORD - 1] += Spelling.inSentence(manner, first);
            first &= form.isEmpty() || !Character.isLetterOrDigit(form.charAt(0));
        }
        return rows;
    }

    /** What the dictionary says of the words read last. Shared: right until the next call. */
    public List<Entry> entries() {
        return entries;
    }

    private Known known(String form) {
        Known known = remembered.get(form);
        if (known == null) {
            Entry entry = lookup.find(form);
            known = new Known(entry, attributes.rows(entry));
            if (remembered.size() == MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(form, known);
        }
        return known;
    }

    /** A word seen before. */
    private static final class Known {

        private final Entry entry;
        private final int[] rows;

        Known(Entry entry, int[] rows) {
            this.entry = entry;
            this.rows = rows;
        }
    }
}

package org.countersign.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.countersign.lang.Entry.Sense;

/**
 * Looks words up in a {@link Dictionary}; remembers as many as an article has, forgets them all when it has seen more. For
 * one thread.
 */
public final class Lookup {

    private static final int MOST_REMEMBERED = 1 << 14;
    /** Nothing longer is a word; the dictionary's own look-up would grow its buffers for it. */
    private static final int LONGEST_WORD = 64;

    private final DictionaryLookup words;
    private final boolean frequencies;
    private final Inflection inflection;
    private final Map<String, Entry> remembered = new HashMap<>();

    Lookup(morfologik.stemming.Dictionary words, Inflection inflection) {
        this.words = new DictionaryLookup(words);
        this.frequencies = words.metadata.isFrequencyIncluded();
        this.inflection = inflection;
    }

    /**
     * What is known of {@code form}: as printed and, where it has capitals, in lower case ({@code Will} begins a sentence
     * or is a man); of CAPITALS that are neither, with the first letter alone a capital. Empty of tags for what the
     * dictionary does not have.
     */
    public Entry find(String form) {
        Entry known = remembered.get(form);
        if (known != null) {
            return known;
        }
        Entry entry = new Entry(form, senses(form), inflection);
        if (remembered.size() == MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(form, entry);
        return entry;
    }

    private List<Sense> senses(String form) {
        if (form.isEmpty() || form.length() > LONGEST_WORD) {
            return List.of();
        }
        String printed = form.replace('\u2019', '\'');
        String lower = printed.toLowerCase(Locale.ROOT);
        List<Sense> senses = ask(printed);
        if (!lower.equals(printed)) {
            senses.addAll(ask(lower));
            if (senses.isEmpty()) {
                senses.addAll(ask(printed.charAt(0) + lower.substring(1)));
            }
        }
        return senses;
    }

    private List<Sense> ask(String word) {
        List<Sense> senses = new ArrayList<>();
        for (WordData data : words.lookup(word)) {
            String tag = String.valueOf(data.getTag());
            // where the dictionary has frequencies, a tag's last character is one
            senses.add(new Sense(lemma(data), frequencies ? tag.substring(0, tag.length() - 1) : tag));
        }
        return senses;
    }

    /** {@code de} of {@code de:o}, and {@code saber} of {@code saber2}, the dictionary's second of that name. */
    private static String lemma(WordData data) {
        String stem = String.valueOf(data.getStem());
        int colon = stem.indexOf(':');
        String first = colon > 0 ? stem.substring(0, colon) : stem;
        int last = first.length() - 1;
        boolean numbered = last > 1 && first.charAt(last) == '2' && Character.isLetter(first.charAt(last - 1));
        return numbered ? first.substring(0, last) : first;
    }
}

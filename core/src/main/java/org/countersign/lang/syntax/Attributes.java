package org.countersign.lang.syntax;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.lang.Entry;

/**
 * What the network is told of a word: numbers of rows in its table, one for each attribute. Words, and the sets of tags
 * that the dictionary allows them, have rows of their own if training saw them twice; ends and beginnings of words share
 * rows by their hash. Immutable, thread-safe.
 */
public final class Attributes {

    /** Attributes of a word. */
    public static final int PER_WORD = 8;

    /** In place of a row: no attribute. */
    public static final int LOST = -1;

    private static final int OFTEN = 2;
    private static final int HASHED = 4096;
    private static final int[] HASH_SIZES = {HASHED, HASHED / 2, HASHED, 2 * HASHED};

    private final List<String> words;
    private final List<String> tagSets;
    private final List<String> classSets;
    private final Map<String, Integer> wordRows;
    private final Map<String, Integer> tagRows;
    private final Map<String, Integer> classRows;
    private final int hashStart;
    private final int tagStart;
    private final int classStart;
    private final int shapeStart;

    /**
     * @param words words as {@link Spelling#plain} writes them, each once
     * @param tagSets sets of dictionary tags, each once
     * @param classSets the same of their first letters
     */
    Attributes(List<String> words, List<String> tagSets, List<String> classSets) {
        this.words = List.copyOf(words);
        this.tagSets = List.copyOf(tagSets);
        this.classSets = List.copyOf(classSets);
        wordRows = numbered(words, 0);
        hashStart = words.size() + 1;
        int hashes = 0;
        for (int size : HASH_SIZES) {
            hashes += size;
        }
        tagStart = hashStart + hashes;
        tagRows = numbered(tagSets, tagStart);
        classStart = tagStart + tagSets.size() + 1;
        classRows = numbered(classSets, classStart);
        shapeStart = classStart + classSets.size() + 1;
    }

    /** Attributes for what these words, as often as they are given, are told by. */
    public static Attributes of(Stream<Entry> text) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> tagSets = new TreeMap<>();
        Map<String, Integer> classSets = new TreeMap<>();
        text.forEach(entry -> {
            words.merge(Spelling.plain(entry.form()), 1, Integer::sum);
            tagSets.merge(tagSet(entry), 1, Integer::sum);
            classSets.merge(classSet(entry), 1, Integer::sum);
        });
        return new Attributes(often(words), often(tagSets), often(classSets));
    }

    private static List<String> often(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Map<String, Integer> numbered(List<String> values, int start) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            rows.put(values.get(i), start + i + 1);
        }
        return rows;
    }

    List<String> words() {
        return words;
    }

    List<String> tagSets() {
        return tagSets;
    }

    List<String> classSets() {
        return classSets;
    }

    /** Rows of the table. */
    public int size() {
        return shapeStart + Spelling.SHAPES;
    }

    /** Rows of a word, {@link #PER_WORD} of them; the last is to be moved by what the sentence tells of its shape. */
    int[] rows(Entry entry) {
        String word = Spelling.plain(entry.form());
        int length = word.length();
        int[] rows = new int[PER_WORD];
        rows[0] = wordRows.getOrDefault(word, 0);
        rows[1] = hashed(0, word.substring(0, Math.min(3, length)));
        rows[2] = hashed(1, word.substring(Math.max(0, length - 2)));
        rows[3] = hashed(2, word.substring(Math.max(0, length - 3)));
        rows[4] = hashed(3, word.substring(Math.max(0, length - 5)));
        rows[5] = tagRows.getOrDefault(tagSet(entry), tagStart);
        rows[6] = classRows.getOrDefault(classSet(entry), classStart);
        rows[7] = shapeStart + Spelling.shape(entry.form());
        return rows;
    }

    private int hashed(int table, String part) {
        int start = hashStart;
        for (int i = 0; i < table; i++) {
            start += HASH_SIZES[i];
        }
        return start + (hash(part, table + 1) & (HASH_SIZES[table] - 1));
    }

    /** FNV-1a over UTF-16 units, stirred at the end. */
    private static int hash(String text, int seed) {
        int hash = seed * 0x9E3779B1;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >>> 12;
    }

    private static String tagSet(Entry entry) {
        return joined(entry.tags().stream().map(Attributes::withoutDetail));
    }

    /** Verbs by three letters, as the third tells their mood in EAGLES tags and their form in Penn's; others by two. */
    private static String classSet(Entry entry) {
        return joined(entry.tags().stream()
                .map(Attributes::withoutDetail)
                .map(tag -> tag.substring(
                        0, Math.min(tag.length(), tag.startsWith("VM") || tag.startsWith("VA") ? 3 : 2))));
    }

    /** {@code NN} of {@code NN:U}, {@code VMN0000} of {@code VMN0000:PP3MSA00}. */
    private static String withoutDetail(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0 ? tag.substring(0, colon) : tag;
    }

    private static String joined(Stream<String> tags) {
        return String.join("+", new TreeSet<>(tags.toList()));
    }
}

package org.countersign.lang;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Words and phrases with the parts that they can play in and around names. It keeps 64 bits of a phrase's letters and
 * digits in lower case, not the phrase, so that a hundred thousand names take two megabytes; hyphens count as blanks, stops
 * and apostrophes and accents do not count. An abbreviation in capitals is known only in capitals. Immutable once built, thread-safe.
 */
final class Gazetteer {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long CAPITALS = 0x9e3779b97f4a7c15L;
    private static final int LONGEST_ABBREVIATION = 8;
    private static final int PLAIN = 128;
    private static final int LATIN_END = 0x250;
    private static final String LATIN = latin();

    private final long[] keys;
    private final long[] parts;

    private Gazetteer(long[] keys, long[] parts) {
        this.keys = keys;
        this.parts = parts;
    }

    /** Hash of nothing, to be gone on with. */
    static long start() {
        return START;
    }

    /** Goes on with a hash by another word or phrase; a text without letter or digit leaves it as it is. */
    static long hash(long hash, CharSequence text, int from, int to) {
        long grown = hash;
        boolean gap = hash != START;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < PLAIN ? isPlainLetterOrDigit(c) : Character.isLetterOrDigit(c)) {
                grown = gap ? (grown ^ ' ') * PRIME : grown;
                gap = false;
                grown = (grown ^ folded(c)) * PRIME;
            } else if (c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') {
                gap = grown != START;
            }
        }
        return grown;
    }

    /** In lower case and, of Latin letters, without accents. */
    static char folded(char c) {
        if (c < PLAIN) {
            return Character.toLowerCase(c);
        }
        return c < LATIN.length() ? LATIN.charAt(c) : Character.toLowerCase(c);
    }

    private static String latin() {
        StringBuilder letters = new StringBuilder();
        for (char c = 0; c < LATIN_END; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            letters.append(Character.toLowerCase(plain.charAt(0)));
        }
        return letters.toString();
    }

    private static boolean isPlainLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether it can be an abbreviation: short, and no small letter in it. */
    static boolean isAbbreviation(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || c == ' ') {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2 && letters <= LONGEST_ABBREVIATION;
    }

    /** Parts of a phrase by its hash; none where it is not known. */
    long parts(long hash) {
        return value(mixed(hash));
    }

    /** Parts of an abbreviation in capitals by its hash. */
    long partsOfAbbreviation(long hash) {
        return value(mixed(hash ^ CAPITALS));
    }

    private long value(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return parts[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    private static long mixed(long hash) {
        long key = hash ^ (hash >>> 32);
        return key == 0 ? 1 : key;
    }

    /** Gathers phrases. Not thread-safe. */
    static final class Builder {
        private long[] keys = new long[1 << 12];
        private long[] parts = new long[1 << 12];
        private int size;

        /** Adds the part to the phrase between two offsets of a text. */
        Builder add(CharSequence text, int from, int to, NamePart part) {
            CharSequence surface = text.subSequence(from, to);
            long hash = hash(START, surface, 0, surface.length());
            put(mixed(isAbbreviation(surface) ? hash ^ CAPITALS : hash), part.bit());
            return this;
        }

        Builder add(String surface, NamePart part) {
            return add(surface, 0, surface.length(), part);
        }

        private void put(long key, long bits) {
            if (size * 2 > keys.length) {
                grow();
            }
            int mask = keys.length - 1;
            int at = (int) key & mask;
            while (keys[at] != 0 && keys[at] != key) {
                at = (at + 1) & mask;
            }
            size += keys[at] == 0 ? 1 : 0;
            keys[at] = key;
            parts[at] |= bits;
        }

        private void grow() {
            long[] oldKeys = keys;
            long[] oldParts = parts;
            keys = new long[oldKeys.length * 2];
            parts = new long[oldKeys.length * 2];
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    put(oldKeys[i], oldParts[i]);
                }
            }
        }

        Gazetteer build() {
            return new Gazetteer(Arrays.copyOf(keys, keys.length), Arrays.copyOf(parts, parts.length));
        }
    }
}

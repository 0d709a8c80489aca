package org.countersign.eval.damage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Random numbers as Python's {@code random.Random(text)} gives them, so that this program and a script make the same choices.
 * The numbers themselves come from the Mersenne twister of Matsumoto and Nishimura (MT19937).
 */
final class Dice {

    private static final int SIZE = 624;
    private static final int AHEAD = 397;
    private static final int TWIST = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int FIRST_SEED = 19650218;
    private static final int SPREAD = 1812433253;
    private static final int MIX = 1664525;
    private static final int MIX_AGAIN = 1566083941;
    private static final int TOP_BITS = 30;
    private static final int WORD_BITS = 32;
    private static final int SMALL = 21;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    Dice(String seed) {
        seed(key(seed));
    }

    /** The seed's bytes and their SHA-512 as one number, its lowest word first. */
    private static int[] key(String seed) {
        byte[] text = seed.getBytes(StandardCharsets.UTF_8);
        byte[] digest = sha512(text);
        int words = (text.length + digest.length + Integer.BYTES - 1) / Integer.BYTES;
        ByteBuffer number = ByteBuffer.allocate(words * Integer.BYTES);
        number.position(words * Integer.BYTES - text.length - digest.length);
        number.put(text).put(digest);
        int[] key = new int[words];
        for (int i = 0; i < words; i++) {
            key[i] = number.getInt((words - 1 - i) * Integer.BYTES);
        }
        return key;
    }

    private static byte[] sha512(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    private void seed(int[] key) {
        state[0] = FIRST_SEED;
        for (int i = 1; i < SIZE; i++) {
            state[i] = SPREAD * (state[i - 1] ^ (state[i - 1] >>> TOP_BITS)) + i;
        }
        int at = 1;
        for (int i = 0; i < Math.max(SIZE, key.length); i++) {
            int from = i % key.length;
            state[at] = (state[at] ^ ((state[at - 1] ^ (state[at - 1] >>> TOP_BITS)) * MIX)) + key[from] + from;
            at = after(at);
        }
        for (int i = 0; i < SIZE - 1; i++) {
            state[at] = (state[at] ^ ((state[at - 1] ^ (state[at - 1] >>> TOP_BITS)) * MIX_AGAIN)) - at;
            at = after(at);
        }
        state[0] = UPPER;
    }

    /** The place after this one; before it goes round, the last value becomes the first one's predecessor. */
    private int after(int at) {
        if (at + 1 < SIZE) {
            return at + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private int word() {
        if (next == SIZE) {
            for (int i = 0; i < SIZE; i++) {
                int y = (state[i] & UPPER) | (state[(i + 1) % SIZE] & LOWER);
                state[i] = state[(i + AHEAD) % SIZE] ^ (y >>> 1) ^ ((y & 1) * TWIST);
            }
            next = 0;
        }
        return tempered(state[next++]);
    }

    private static int tempered(int word) {
        int y = word ^ (word >>> 11);
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** Between 0 and 1, 1 left out. */
    double random() {
        int high = word() >>> 5;
        int low = word() >>> 6;
        return (high * 0x1p26 + low) / 0x1p53;
    }

    /** Between 0 and {@code bound}, that left out. */
    private int below(int bound) {
        int bits = WORD_BITS - Integer.numberOfLeadingZeros(bound);
        int number = word() >>> (WORD_BITS - bits);
        while (number >= bound) {
            number = word() >>> (WORD_BITS - bits);
        }
        return number;
    }

    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, below(i + 1));
        }
    }

    /** Some of a list, at most five. */
    <T> List<T> sample(List<T> list, int count) {
        return list.size() <= SMALL ? fromPool(list, count) : fromMany(list, count);
    }

    private <T> List<T> fromPool(List<T> list, int count) {
        List<T> pool = new ArrayList<>(list);
        List<T> chosen = new ArrayList<>();
        for (int left = list.size(); chosen.size() < count; left--) {
            int at = below(left);
            chosen.add(pool.get(at));
            pool.set(at, pool.get(left - 1));
        }
        return chosen;
    }

    private <T> List<T> fromMany(List<T> list, int count) {
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(below(list.size()));
        }
        return chosen.stream().<T>map(list::get).toList();
    }
}

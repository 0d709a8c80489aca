package org.countersign.lang.syntax;

import java.util.Arrays;

/** Sums of vectors, and memory for as many as a sentence has words. */
public final class Vectors {

    private Vectors() {}

    /** Adds {@code vector} to {@code sum}, which is at least as long. */
    public static void add(float[] sum, float[] vector) {
        for (int j = 0; j < vector.length; j++) {
            sum[j] += vector[j];
        }
    }

    /** Adds {@code times * vector} to {@code sum}, which is at least as long. */
    public static void add(float[] sum, float times, float[] vector) {
        for (int j = 0; j < vector.length; j++) {
            sum[j] = Math.fma(times, vector[j], sum[j]);
        }
    }

    /** At least {@code count} vectors of {@code length} numbers: those that there are, and new ones. */
    public static float[][] atLeast(int count, float[][] vectors, int length) {
        if (vectors.length >= count) {
            return vectors;
        }
        float[][] more = Arrays.copyOf(vectors, count + count / 4 + 8);
        for (int i = vectors.length; i < more.length; i++) {
            more[i] = new float[length];
        }
        return more;
    }
}

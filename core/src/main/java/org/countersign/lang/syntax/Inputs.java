package org.countersign.lang.syntax;

/** The numbers of a vector that are not zero: after a rectifier about half. Filled again and again; for one thread. */
public final class Inputs {

    int[] rows = new int[128];
    float[] values = new float[128];
    int size;

    /** Takes the numbers of {@code vector}; returns itself. */
    public Inputs of(float[] vector) {
        if (rows.length < vector.length) {
            rows = new int[vector.length];
            values = new float[vector.length];
        }
        int many = 0;
        for (int i = 0; i < vector.length; i++) {
            float value = vector[i];
            rows[many] = i;
            values[many] = value;
            many += value == 0f ? 0 : 1;
        }
        size = many;
        return this;
    }
}

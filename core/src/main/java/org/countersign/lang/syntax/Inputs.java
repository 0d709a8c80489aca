package org.countersign.lang.syntax;

/** The numbers of a vector that are not zero: after a rectifier about half. Filled again and again; for one thread. */
public final class Inputs {

    int[] rows = new int[256];
    float[] values = new float[256];
    int size;

    /** Takes {@code length} numbers of {@code vector} from {@code at}; returns itself. */
    public Inputs of(float[] vector, int at, int length) {
        if (rows.length < length) {
            rows = new int[length];
            values = new float[length];
        }
        int many = 0;
        for (int i = 0; i < length; i++) {
            float value = vector[at + i];
            rows[many] = i;
            values[many] = value;
            many += value == 0f ? 0 : 1;
        }
        size = many;
        return this;
    }
}

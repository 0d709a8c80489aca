package org.countersign.lang.syntax;

/** Scores as probabilities. */
public final class Softmax {

    private Softmax() {}

    /** Probabilities of {@code length} scores from {@code at}, put to {@code out} from {@code outAt}. */
    public static void of(float[] scores, int at, int length, float[] out, int outAt) {
        float most = scores[at + highest(scores, at, length)];
        float sum = 0f;
        for (int i = 0; i < length; i++) {
            float power = (float) Math.exp(scores[at + i] - most);
            out[outAt + i] = power;
            sum += power;
        }
        for (int i = outAt; i < outAt + length; i++) {
            out[i] /= sum;
        }
    }

    /** Index, from {@code at}, of the highest of {@code length} scores; the first of equals. */
    public static int highest(float[] scores, int at, int length) {
        int best = 0;
        for (int i = 1; i < length; i++) {
            if (scores[at + i] > scores[at + best]) {
                best = i;
            }
        }
        return best;
    }
}

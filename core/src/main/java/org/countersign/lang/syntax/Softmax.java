package org.countersign.lang.syntax;

/** Scores as probabilities. */
public final class Softmax {

    private Softmax() {}

    /** Puts the probabilities of these scores into {@code out}, which may be the same array. */
    public static void of(float[] scores, float[] out) {
        float most = scores[highest(scores)];
        float sum = 0f;
        for (int i = 0; i < scores.length; i++) {
            float power = (float) Math.exp(scores[i] - most);
            out[i] = power;
            sum += power;
        }
        for (int i = 0; i < scores.length; i++) {
            out[i] /= sum;
        }
    }

    /** Index of the highest score; the first of equals. */
    public static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}

package org.countersign.eval.training;

import java.util.SplittableRandom;
import org.countersign.lang.syntax.Noise;

/**
 * Loses attributes of words and outputs of layers by chance, and multiplies what is left so that sums stay what they were.
 *
 * @see <a href="https://jmlr.org/papers/v15/srivastava14a.html">Srivastava et al. 2014</a>
 */
final class Dropout implements Noise {

    private final SplittableRandom dice;
    private final float attributes;
    private final float outputs;

    /**
     * @param attributes probability that an attribute is lost
     * @param outputs probability that an output is lost
     */
    Dropout(SplittableRandom dice, float attributes, float outputs) {
        this.dice = dice;
        this.attributes = attributes;
        this.outputs = outputs;
    }

    @Override
    public boolean losesAttribute() {
        return dice.nextDouble() < attributes;
    }

    @Override
    public float attributeScale() {
        return 1f / (1f - attributes);
    }

    @Override
    public void rectify(float[] vector) {
        float scale = outputScale();
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vector[i] > 0f && dice.nextDouble() >= outputs ? vector[i] * scale : 0f;
        }
    }

    /** What an output that is left is multiplied by; also the slope of {@link #rectify} there. */
    float outputScale() {
        return 1f / (1f - outputs);
    }
}

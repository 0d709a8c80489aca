package org.countersign.eval.training;

import static org.countersign.lang.syntax.Shape.SLOTS;

import java.util.Arrays;
import org.countersign.lang.syntax.Configuration;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Part;
import org.countersign.lang.syntax.Scorer;
import org.countersign.lang.syntax.Transition;
import org.countersign.lang.syntax.Vectors;

/** The way back through the {@link Scorer}: after each configuration, then once for the sentence. */
final class ScorerBack {

    private final Scorer scorer;
    private final Dropout dropout;
    private final Slopes slopes;
    private final float[] hiddenSlope;
    private float[][] productSlope = new float[0][];
    private boolean[] touched = new boolean[0];

    ScorerBack(Scorer scorer, Dropout dropout, Slopes slopes) {
        this.scorer = scorer;
        this.dropout = dropout;
        this.slopes = slopes;
        this.hiddenSlope = new float[slopes.network().shape().hidden()];
    }

    /** Begins with a sentence. */
    void reset(int words) {
        int products = (words + 1) * SLOTS;
        productSlope = Vectors.atLeast(products, productSlope, hiddenSlope.length);
        if (touched.length < products) {
            touched = new boolean[productSlope.length];
        }
        Arrays.fill(touched, 0, products, false);
    }

    /** Takes the slope of the transitions' scores, of the configuration scored last. */
    void transitions(float[] slope) {
        output(Part.ACTION, Part.ACTION_BIAS, slope);
    }

    /** Takes the slope of the scores of an arc's relations. */
    void relations(Transition arc, float[] slope) {
        boolean left = arc == Transition.LEFT;
        output(left ? Part.LEFT : Part.RIGHT, left ? Part.LEFT_BIAS : Part.RIGHT_BIAS, slope);
    }

    private void output(Part weights, Part bias, float[] slope) {
        slopes.addRow(bias, 0, slope);
        slopes.addProduct(weights, 0, scorer.hidden(), slope);
        slopes.addBack(weights, slope, hiddenSlope);
    }

    /** Goes back to the slots of the configuration scored last. */
    void step() {
        float[] hidden = scorer.hidden();
        float scale = dropout.outputScale();
        for (int j = 0; j < hiddenSlope.length; j++) {
            hiddenSlope[j] = hidden[j] > 0f ? hiddenSlope[j] * scale : 0f;
        }
        slopes.addRow(Part.HIDDEN_BIAS, 0, hiddenSlope);
        int[] used = scorer.used();
        for (int slot = 0; slot < SLOTS; slot++) {
            if (used[slot] == Configuration.NONE) {
                slopes.addRow(Part.EMPTY, slot, hiddenSlope);
            } else {
                product(used[slot]);
            }
        }
        for (int row : scorer.relationRows()) {
            slopes.addRow(Part.RELATION, row, hiddenSlope);
        }
        for (int row : scorer.distanceRows()) {
            slopes.addRow(Part.DISTANCE, row, hiddenSlope);
        }
        Arrays.fill(hiddenSlope, 0f);
    }

    private void product(int id) {
        if (!touched[id]) {
            touched[id] = true;
            Arrays.fill(productSlope[id], 0f);
        }
        Vectors.add(productSlope[id], hiddenSlope);
    }

    /** Goes back from the slots' products to what the encoder told. */
    void finish(Encoder encoder, float[][] toldSlope) {
        int width = slopes.network().shape().width();
        for (int id = 0; id < (encoder.words() + 1) * SLOTS; id++) {
            if (touched[id]) {
                int word = id / SLOTS;
                int slot = id % SLOTS;
                slopes.addProduct(Part.SLOT, slot * width, encoder.told()[word], productSlope[id]);
                slopes.addBack(Part.SLOT, slot, productSlope[id], toldSlope[word]);
            }
        }
    }
}

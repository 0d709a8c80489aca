package org.countersign.eval.training;

import java.util.BitSet;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;

/**
 * Moves a network's numbers against their slopes. Rows of the attribute table that no sentence touched stay as they are.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2015, algorithm 1</a>
 */
final class Adam {

    private static final float MEAN_KEPT = 0.9f;
    private static final float SQUARE_KEPT = 0.999f;
    private static final float SMALL = 1e-6f;

    private final Slopes slopes;
    private final float[][] means;
    private final float[][] squares;
    private int steps;

    Adam(Slopes slopes) {
        this.slopes = slopes;
        this.means = Network.zeros(slopes.network().shape());
        this.squares = Network.zeros(slopes.network().shape());
    }

    /** Moves once, then forgets the slopes. */
    void step(double rate) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(SQUARE_KEPT, steps)) / (1 - Math.pow(MEAN_KEPT, steps));
        float pace = (float) (rate * correction);
        BitSet attributes = slopes.attributes();
        for (int row = attributes.nextSetBit(0); row >= 0; row = attributes.nextSetBit(row + 1)) {
            move(row, pace);
        }
        for (int row = slopes.network().part(Part.NEAR).first(); row < slopes.rows().length; row++) {
            move(row, pace);
        }
        slopes.clear();
        slopes.turn();
    }

    private void move(int row, float pace) {
        float[] numbers = slopes.network().rows()[row];
        float[] slope = slopes.rows()[row];
        float[] mean = means[row];
        float[] square = squares[row];
        for (int j = 0; j < numbers.length; j++) {
            float s = slope[j];
            mean[j] = MEAN_KEPT * mean[j] + (1f - MEAN_KEPT) * s;
            square[j] = SQUARE_KEPT * square[j] + (1f - SQUARE_KEPT) * s * s;
            numbers[j] -= pace * mean[j] / ((float) Math.sqrt(square[j]) + SMALL);
        }
    }
}

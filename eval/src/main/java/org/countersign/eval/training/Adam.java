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
    private final float[] means;
    private final float[] squares;
    private int steps;

    Adam(Slopes slopes) {
        this.slopes = slopes;
        this.means = new float[slopes.values().length];
        this.squares = new float[slopes.values().length];
    }

    /** Moves once, then forgets the slopes. */
    void step(double rate) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(SQUARE_KEPT, steps)) / (1 - Math.pow(MEAN_KEPT, steps));
        float pace = (float) (rate * correction);
        Network network = slopes.network();
        int width = network.shape().width();
        BitSet rows = slopes.rows();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            move(row * width, (row + 1) * width, pace);
        }
        move(network.part(Part.NEAR).start(), network.values().length, pace);
        slopes.clear();
        slopes.turn();
    }

    private void move(int from, int to, float pace) {
        float[] numbers = slopes.network().values();
        float[] slope = slopes.values();
        for (int i = from; i < to; i++) {
            float s = slope[i];
            means[i] = MEAN_KEPT * means[i] + (1f - MEAN_KEPT) * s;
            squares[i] = SQUARE_KEPT * squares[i] + (1f - SQUARE_KEPT) * s * s;
            numbers[i] -= pace * means[i] / ((float) Math.sqrt(squares[i]) + SMALL);
        }
    }
}

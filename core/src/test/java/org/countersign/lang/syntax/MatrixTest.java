package org.countersign.lang.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final int OUTPUTS = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 40, 300})
    void aProductIsTheSumOfRowsTimesInputs(int inputs) {
        SplittableRandom dice = new SplittableRandom(inputs);
        float[][] rows = new float[inputs + 1][OUTPUTS];
        float[] x = new float[inputs];
        double[] expected = {1, 1, 1, 1, 1};
        for (int i = 0; i < inputs; i++) {
            x[i] = i % 3 == 0 ? 0f : (float) dice.nextDouble();
            for (int j = 0; j < OUTPUTS; j++) {
                rows[i + 1][j] = (float) dice.nextDouble(-1, 1);
                expected[j] += x[i] * rows[i + 1][j];
            }
        }
        float[] out = {1, 1, 1, 1, 1};

        new Matrix(rows, 1, inputs, OUTPUTS).addProduct(new Inputs().of(x), 0, out);

        for (int j = 0; j < OUTPUTS; j++) {
            assertThat((double) out[j]).isCloseTo(expected[j], within(1e-4));
        }
    }

    @Test
    void aRowIsCopiedAndAdded() {
        Matrix matrix = new Matrix(new float[][] {{0, 0}, {1, 2}, {3, 4}}, 1, 2, 2);
        float[] out = {9, 9};

        matrix.copyTo(out, 1);
        matrix.addTo(out, 0);

        assertThat(out).containsExactly(4, 6);
    }
}

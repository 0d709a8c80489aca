package org.countersign.lang.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 40})
    void aProductIsTheSumOfRowsTimesInputs(int inputs) {
        SplittableRandom dice = new SplittableRandom(inputs);
        int outputs = 5;
        float[] values = dice.doubles(2 + inputs * outputs, -1, 1)
                .collect(() -> new Numbers(2 + inputs * outputs), Numbers::add, (a, b) -> {})
                .all;
        float[] x = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            x[i] = i % 3 == 0 ? 0f : (float) dice.nextDouble();
        }
        float[] out = {1, 1, 1, 1, 1};

        new Matrix(values, 2, inputs, outputs).addProduct(new Inputs().of(x, 0, inputs), 0, out, 0);

        for (int j = 0; j < outputs; j++) {
            double expected = 1;
            for (int i = 0; i < inputs; i++) {
                expected += x[i] * values[2 + i * outputs + j];
            }
            assertThat((double) out[j]).isCloseTo(expected, within(1e-4));
        }
    }

    @Test
    void aRowIsCopiedAndAdded() {
        Matrix matrix = new Matrix(new float[] {1, 2, 3, 4}, 0, 2, 2);
        float[] out = {9, 9, 9};

        matrix.copyRow(1, out, 1);
        matrix.addRow(0, out, 1);

        assertThat(out).containsExactly(9, 4, 6);
    }

    /** Collects numbers. */
    private static final class Numbers {

        private final float[] all;
        private int size;

        Numbers(int length) {
            all = new float[length];
        }

        void add(double value) {
            all[size++] = (float) value;
        }
    }
}

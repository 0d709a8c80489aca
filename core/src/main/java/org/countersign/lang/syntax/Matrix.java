package org.countersign.lang.syntax;

/**
 * A stretch of a network's numbers seen as a matrix: a row an input, a column an output. A view: whoever changes the
 * numbers changes the matrix.
 */
public final class Matrix {

    private static final int AT_ONCE = 8;

    private final float[] values;
    private final int start;
    private final int rows;
    private final int columns;

    /**
     * @param values numbers of the whole network
     * @param start where this matrix begins in them; row by row
     */
    public Matrix(float[] values, int start, int rows, int columns) {
        this.values = values;
        this.start = start;
        this.rows = rows;
        this.columns = columns;
    }

    public int start() {
        return start;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Puts a row to {@code out} at {@code outAt}. */
    public void copyRow(int row, float[] out, int outAt) {
        System.arraycopy(values, start + row * columns, out, outAt, columns);
    }

    /** Adds a row to {@code out} at {@code outAt}. */
    public void addRow(int row, float[] out, int outAt) {
        int from = start + row * columns;
        for (int j = 0; j < columns; j++) {
            out[outAt + j] += values[from + j];
        }
    }

    /**
     * Adds the product of the inputs and their rows to {@code out}. Java 17 makes no vector instructions of a dot product
     * but does of a row that is added to a row; eight rows are added at a time.
     *
     * @param firstRow row of the first input
     */
    public void addProduct(Inputs inputs, int firstRow, float[] out, int outAt) {
        int first = start + firstRow * columns;
        int i = 0;
        for (; i + AT_ONCE <= inputs.size; i += AT_ONCE) {
            addEight(inputs, i, first, out, outAt);
        }
        for (; i < inputs.size; i++) {
            addOne(first + inputs.rows[i] * columns, inputs.values[i], out, outAt);
        }
    }

    private void addEight(Inputs inputs, int i, int first, float[] out, int outAt) {
        float[] v = values;
        int[] rows = inputs.rows;
        int width = columns;
        int a = first + rows[i] * width;
        int b = first + rows[i + 1] * width;
        int c = first + rows[i + 2] * width;
        int d = first + rows[i + 3] * width;
        int e = first + rows[i + 4] * width;
        int f = first + rows[i + 5] * width;
        int g = first + rows[i + 6] * width;
        int h = first + rows[i + 7] * width;
        float[] x = inputs.values;
        float xa = x[i];
        float xb = x[i + 1];
        float xc = x[i + 2];
        float xd = x[i + 3];
        float xe = x[i + 4];
        float xf = x[i + 5];
        float xg = x[i + 6];
        float xh = x[i + 7];
        for (int j = 0; j < width; j++) {
            float low = Math.fma(xa, v[a + j], Math.fma(xb, v[b + j], Math.fma(xc, v[c + j], xd * v[d + j])));
            float high = Math.fma(xe, v[e + j], Math.fma(xf, v[f + j], Math.fma(xg, v[g + j], xh * v[h + j])));
            out[outAt + j] += low + high;
        }
    }

    private void addOne(int from, float x, float[] out, int outAt) {
        for (int j = 0; j < columns; j++) {
            out[outAt + j] = Math.fma(x, values[from + j], out[outAt + j]);
        }
    }
}

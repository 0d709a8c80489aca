package org.countersign.lang.syntax;

/**
 * Some rows of a network's numbers: a row an input, a column an output. A view: whoever changes the numbers changes the
 * matrix.
 *
 * <p>Every row is an array of its own, and so is every vector here, all of them from index 0: in that form, and not where
 * an offset is added to the index, Java 17 makes vector instructions of the loops, which are three times as fast. Four
 * rows are added at a time; eight are too many for its loop to be unrolled.
 */
public final class Matrix {

    private static final int AT_ONCE = 4;

    private final float[][] all;
    private final int first;
    private final int rows;
    private final int columns;

    /**
     * @param all rows of the whole network
     * @param first index of this matrix's first row in them
     */
    public Matrix(float[][] all, int first, int rows, int columns) {
        this.all = all;
        this.first = first;
        this.rows = rows;
        this.columns = columns;
    }

    /** Index of its first row among the network's. */
    public int first() {
        return first;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** A row; not a copy. */
    public float[] row(int row) {
        return all[first + row];
    }

    /** Puts a row into {@code out}. */
    public void copyTo(float[] out, int row) {
        System.arraycopy(row(row), 0, out, 0, columns);
    }

    /** Adds a row to {@code out}. */
    public void addTo(float[] out, int row) {
        Vectors.add(out, row(row));
    }

    /**
     * Adds the product of the inputs and their rows to {@code out}.
     *
     * @param firstRow row of the first input
     */
    public void addProduct(Inputs inputs, int firstRow, float[] out) {
        int from = first + firstRow;
        int i = 0;
        for (; i + AT_ONCE <= inputs.size; i += AT_ONCE) {
            addFour(inputs, i, from, out);
        }
        for (; i < inputs.size; i++) {
            Vectors.add(out, inputs.values[i], all[from + inputs.rows[i]]);
        }
    }

    private void addFour(Inputs inputs, int i, int from, float[] out) {
        float[] a = all[from + inputs.rows[i]];
        float[] b = all[from + inputs.rows[i + 1]];
        float[] c = all[from + inputs.rows[i + 2]];
        float[] d = all[from + inputs.rows[i + 3]];
        float xa = inputs.values[i];
        float xb = inputs.values[i + 1];
        float xc = inputs.values[i + 2];
        float xd = inputs.values[i + 3];
        for (int j = 0; j < columns; j++) {
            out[j] = Math.fma(xa, a[j], Math.fma(xb, b[j], Math.fma(xc, c[j], Math.fma(xd, d[j], out[j]))));
        }
    }
}

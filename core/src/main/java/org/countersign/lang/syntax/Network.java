package org.countersign.lang.syntax;

import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers of a network and their parts. The numbers are shared with whoever made it: training changes them in place; a
 * model that is loaded never does.
 */
public final class Network {

    private final Shape shape;
    private final float[][] rows;
    private final Map<Part, Matrix> parts = new EnumMap<>(Part.class);

    /** A network of zeros. */
    public Network(Shape shape) {
        this.shape = shape;
        this.rows = zeros(shape);
        int first = 0;
        for (Part part : Part.values()) {
            parts.put(part, new Matrix(rows, first, part.rows(shape), part.columns(shape)));
            first += part.rows(shape);
        }
    }

    /** Rows of zeros, as many and as long as those of a network of this shape. */
    public static float[][] zeros(Shape shape) {
        int count = 0;
        for (Part part : Part.values()) {
            count += part.rows(shape);
        }
        float[][] rows = new float[count][];
        int at = 0;
        for (Part part : Part.values()) {
            for (int i = 0; i < part.rows(shape); i++) {
                rows[at++] = new float[part.columns(shape)];
            }
        }
        return rows;
    }

    public Shape shape() {
        return shape;
    }

    /** All rows, part by part; not a copy. */
    public float[][] rows() {
        return rows;
    }

    public Matrix part(Part part) {
        Matrix matrix = parts.get(part);
        if (matrix == null) {
            throw new IllegalStateException("a network has every part, also " + part);
        }
        return matrix;
    }
}

package org.countersign.lang.syntax;

import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers of a network and their parts. The numbers are shared with whoever made it: training changes them in place; a
 * model that is loaded never does.
 */
public final class Network {

    private final Shape shape;
    private final float[] values;
    private final Map<Part, Matrix> parts = new EnumMap<>(Part.class);

    /**
     * @param values {@link Shape#size} numbers, part by part
     */
    public Network(Shape shape, float[] values) {
        if (values.length != shape.size()) {
            throw new IllegalArgumentException(shape + " has " + shape.size() + " numbers, got " + values.length);
        }
        this.shape = shape;
        this.values = values;
        int start = 0;
        for (Part part : Part.values()) {
            parts.put(part, new Matrix(values, start, part.rows(shape), part.columns(shape)));
            start += part.size(shape);
        }
    }

    public Shape shape() {
        return shape;
    }

    /** All numbers, part by part; not a copy. */
    public float[] values() {
        return values;
    }

    public Matrix part(Part part) {
        Matrix matrix = parts.get(part);
        if (matrix == null) {
            throw new IllegalStateException("a network has every part, also " + part);
        }
        return matrix;
    }
}

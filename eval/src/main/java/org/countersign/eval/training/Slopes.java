package org.countersign.eval.training;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.countersign.lang.syntax.Inputs;
import org.countersign.lang.syntax.Matrix;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;
import org.countersign.lang.syntax.Shape;
import org.countersign.lang.syntax.Vectors;

/**
 * How the loss changes with each number of a network, summed over some sentences; and the network's matrices turned, as the
 * way back asks for them.
 */
final class Slopes {

    private static final Set<Part> TURNED = EnumSet.of(
            Part.NEAR,
            Part.WIDE,
            Part.TAG,
            Part.TAGGED,
            Part.FORWARD,
            Part.BACKWARD,
            Part.MIXED,
            Part.SLOT,
            Part.ACTION,
            Part.LEFT,
            Part.RIGHT);

    private final Network network;
    private final float[][] rows;
    private final Map<Part, float[][]> turned = new EnumMap<>(Part.class);
    private final BitSet attributes = new BitSet();
    private final Inputs inputs = new Inputs();

    Slopes(Network network) {
        this.network = network;
        this.rows = Network.zeros(network.shape());
        for (Part part : TURNED) {
            turned.put(part, new float[height(part) * blocks(part)][]);
        }
        turn();
    }

    /** Matrices that a part holds one below the other, each with inputs of its own: the slots are turned one by one. */
    private static int blocks(Part part) {
        return part == Part.SLOT ? Shape.SLOTS : 1;
    }

    private int height(Part part) {
        return part.columns(network.shape());
    }

    private int inputsOf(Part part) {
        return part.rows(network.shape()) / blocks(part);
    }

    /** Turns the matrices anew, after the network has changed. */
    void turn() {
        turned.forEach((part, to) -> {
            Matrix matrix = network.part(part);
            int in = inputsOf(part);
            int out = height(part);
            for (int block = 0; block < blocks(part); block++) {
                for (int j = 0; j < out; j++) {
                    float[] row = to[block * out + j] == null ? new float[in] : to[block * out + j];
                    for (int i = 0; i < in; i++) {
                        row[i] = matrix.row(block * in + i)[j];
                    }
                    to[block * out + j] = row;
                }
            }
        });
    }

    Network network() {
        return network;
    }

    /** Row by row as the network's. */
    float[][] rows() {
        return rows;
    }

    /** Rows of the attribute table that a slope was added to. */
    BitSet attributes() {
        return attributes;
    }

    /** Forgets all slopes. */
    void clear() {
        for (int row = attributes.nextSetBit(0); row >= 0; row = attributes.nextSetBit(row + 1)) {
            Arrays.fill(rows[row], 0f);
        }
        attributes.clear();
        for (int row = network.part(Part.NEAR).first(); row < rows.length; row++) {
            Arrays.fill(rows[row], 0f);
        }
    }

    /** Adds {@code slope} to a row of a part. */
    void addRow(Part part, int row, float[] slope) {
        Vectors.add(rows[network.part(part).first() + row], slope);
    }

    /** Adds {@code scale * slope} to a row of the attribute table. */
    void addAttribute(int row, float scale, float[] slope) {
        attributes.set(row);
        Vectors.add(rows[row], scale, slope);
    }

    /** Adds what a product's matrix gets: for each input that is not zero, that times the slope of the outputs. */
    void addProduct(Part part, int firstRow, float[] in, float[] slope) {
        int first = network.part(part).first() + firstRow;
        for (int i = 0; i < in.length; i++) {
            if (in[i] != 0f) {
                Vectors.add(rows[first + i], in[i], slope);
            }
        }
    }

    /** Adds what a product's inputs get from the slope of its outputs. */
    void addBack(Part part, float[] slope, float[] out) {
        addBack(part, 0, slope, out);
    }

    /** The same for one of a part's blocks. */
    void addBack(Part part, int block, float[] slope, float[] out) {
        float[][] matrix = turned.get(part);
        if (matrix == null) {
            throw new IllegalArgumentException(part + " is not turned");
        }
        new Matrix(matrix, block * height(part), height(part), inputsOf(part)).addProduct(inputs.of(slope), 0, out);
    }
}

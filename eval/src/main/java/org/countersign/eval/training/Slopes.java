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
    private final float[] values;
    private final float[] turned;
    private final Map<Part, Matrix[]> turnedParts = new EnumMap<>(Part.class);
    private final BitSet rows = new BitSet();
    private final Inputs inputs = new Inputs();

    Slopes(Network network) {
        this.network = network;
        this.values = new float[network.values().length];
        this.turned = new float[network.values().length];
        for (Part part : TURNED) {
            turnedParts.put(part, turnedBlocks(part));
        }
        turn();
    }

    /** A matrix turned; the slots' one by one, as each has inputs of its own. */
    private Matrix[] turnedBlocks(Part part) {
        Matrix matrix = network.part(part);
        int blocks = part == Part.SLOT ? Shape.SLOTS : 1;
        int height = matrix.rows() / blocks;
        Matrix[] result = new Matrix[blocks];
        for (int i = 0; i < blocks; i++) {
            int start = matrix.start() + i * height * matrix.columns();
            result[i] = new Matrix(turned, start, matrix.columns(), height);
        }
        return result;
    }

    /** Turns the matrices anew, after the network has changed. */
    void turn() {
        float[] from = network.values();
        for (Matrix[] blocks : turnedParts.values()) {
            for (Matrix block : blocks) {
                int rowsOfBlock = block.columns();
                int columns = block.rows();
                for (int i = 0; i < rowsOfBlock; i++) {
                    int row = block.start() + i * columns;
                    for (int j = 0; j < columns; j++) {
                        turned[block.start() + j * rowsOfBlock + i] = from[row + j];
                    }
                }
            }
        }
    }

    Network network() {
        return network;
    }

    /** As long as the network's numbers, in their order. */
    float[] values() {
        return values;
    }

    /** Rows of the attribute table that a slope was added to. */
    BitSet rows() {
        return rows;
    }

    /** Forgets all slopes. */
    void clear() {
        int width = network.shape().width();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            Arrays.fill(values, row * width, (row + 1) * width, 0f);
        }
        rows.clear();
        Arrays.fill(values, network.part(Part.NEAR).start(), values.length, 0f);
    }

    /** Adds {@code slope} to a row of a part. */
    void addRow(Part part, int row, float[] slope, int at) {
        Matrix matrix = network.part(part);
        add(matrix.start() + row * matrix.columns(), 1f, slope, at, matrix.columns());
    }

    /** Adds {@code scale * slope} to a row of the attribute table. */
    void addAttribute(int row, float scale, float[] slope, int at) {
        rows.set(row);
        int width = network.shape().width();
        add(row * width, scale, slope, at, width);
    }

    /** Adds what a product's matrix gets: for each input that is not zero, that times the slope of the outputs. */
    void addProduct(Part part, int firstRow, Vector in, float[] slope, int at) {
        Matrix matrix = network.part(part);
        int columns = matrix.columns();
        int start = matrix.start() + firstRow * columns;
        for (int i = 0; i < in.length(); i++) {
            float value = in.values()[in.at() + i];
            if (value != 0f) {
                add(start + i * columns, value, slope, at, columns);
            }
        }
    }

    private void add(int to, float scale, float[] slope, int at, int length) {
        float[] out = values;
        for (int j = 0; j < length; j++) {
            out[to + j] = Math.fma(scale, slope[at + j], out[to + j]);
        }
    }

    /** Adds what a product's inputs get from the slope of its outputs. */
    void addBack(Part part, Vector slope, float[] out, int at) {
        addBack(part, 0, slope, out, at);
    }

    /** The same for one of a part's blocks. */
    void addBack(Part part, int block, Vector slope, float[] out, int at) {
        Matrix[] blocks = turnedParts.get(part);
        if (blocks == null) {
            throw new IllegalArgumentException(part + " is not turned");
        }
        blocks[block].addProduct(inputs.of(slope.values(), slope.at(), slope.length()), 0, out, at);
    }

    /**
     * A stretch of numbers.
     *
     * @param at where it begins
     */
    @SuppressWarnings("ArrayRecordComponent") // a view, not data
    record Vector(float[] values, int at, int length) {}
}

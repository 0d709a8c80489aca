package org.countersign.eval.training;

import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.Arrays;
import org.countersign.lang.syntax.Attributes;
import org.countersign.lang.syntax.Carrier;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;
import org.countersign.lang.syntax.Vectors;

/** The way back through the {@link Encoder}. */
final class EncoderBack {

    private final Encoder encoder;
    private final Dropout dropout;
    private final Slopes slopes;
    private final int width;
    private final int memory;
    private float[][] toldSlope = new float[0][];
    private float[][] tagSlope = new float[0][];
    private float[][] forwardSlope = new float[0][];
    private float[][] backwardSlope = new float[0][];
    private float[][] taggedSlope = new float[0][];
    private float[][] wideSlope = new float[0][];
    private float[][] nearSlope = new float[0][];
    private float[][] summedSlope = new float[0][];
    private final float[] gateSlope;
    private final float[] carried;
    private final float[] nothing;
    private final float[] window;
    private final float[] probabilities = new float[TAGS];

    EncoderBack(Encoder encoder, Dropout dropout, Slopes slopes) {
        Network network = slopes.network();
        this.encoder = encoder;
        this.dropout = dropout;
        this.slopes = slopes;
        this.width = network.shape().width();
        this.memory = network.shape().memory();
        this.gateSlope = new float[2 * memory];
        this.carried = new float[memory];
        this.nothing = new float[memory];
        this.window = new float[3 * width];
    }

    /** Begins with the sentence that the encoder has just read. */
    void reset() {
        int words = encoder.words();
        toldSlope = zeros(words + 1, toldSlope, width);
        tagSlope = zeros(words, tagSlope, TAGS);
        forwardSlope = zeros(words, forwardSlope, memory);
        backwardSlope = zeros(words, backwardSlope, memory);
        taggedSlope = zeros(words, taggedSlope, width);
        wideSlope = zeros(words, wideSlope, width);
        nearSlope = zeros(words, nearSlope, width);
        summedSlope = zeros(words, summedSlope, width);
    }

    private static float[][] zeros(int count, float[][] vectors, int length) {
        float[][] enough = Vectors.atLeast(count, vectors, length);
        for (int i = 0; i < count; i++) {
            Arrays.fill(enough[i], 0f);
        }
        return enough;
    }

    /** Slope of what the parser was told; to be filled before {@link #run}. */
    float[][] toldSlope() {
        return toldSlope;
    }

    /** Slope of the scores of parts of speech; to be filled before {@link #run}. */
    float[][] tagSlope() {
        return tagSlope;
    }

    /** Goes back. */
    void run() {
        slopes.addRow(Part.ROOT, 0, toldSlope[encoder.words()]);
        mixed();
        carried(encoder.forward(), forwardSlope, Part.FORWARD, Part.FORWARD_BIAS);
        carried(encoder.backward(), backwardSlope, Part.BACKWARD, Part.BACKWARD_BIAS);
        tagged();
        rectified(encoder.wide(), wideSlope, Part.WIDE_BIAS);
        convolved(encoder.near(), wideSlope, nearSlope, Part.WIDE);
        rectified(encoder.near(), nearSlope, Part.NEAR_BIAS);
        convolved(encoder.summed(), nearSlope, summedSlope, Part.NEAR);
        attributes();
    }

    /** The way back through a rectifier and a bias. */
    private void rectified(float[][] outputs, float[][] slope, Part bias) {
        float scale = dropout.outputScale();
        for (int i = 0; i < encoder.words(); i++) {
            for (int j = 0; j < width; j++) {
                slope[i][j] = outputs[i][j] > 0f ? slope[i][j] * scale : 0f;
            }
            slopes.addRow(bias, 0, slope[i]);
        }
    }

    private void mixed() {
        rectified(encoder.told(), toldSlope, Part.MIXED_BIAS);
        float[] all = new float[2 * memory + width];
        for (int i = 0; i < encoder.words(); i++) {
            slopes.addProduct(Part.MIXED, 0, encoder.forward().carried()[i], toldSlope[i]);
            slopes.addProduct(Part.MIXED, memory, encoder.backward().carried()[i], toldSlope[i]);
            slopes.addProduct(Part.MIXED, 2 * memory, encoder.tagged()[i], toldSlope[i]);
            Arrays.fill(all, 0f);
            slopes.addBack(Part.MIXED, toldSlope[i], all);
            System.arraycopy(all, 0, forwardSlope[i], 0, memory);
            System.arraycopy(all, memory, backwardSlope[i], 0, memory);
            System.arraycopy(all, 2 * memory, taggedSlope[i], 0, width);
        }
    }

    private void carried(Carrier carrier, float[][] slope, Part weights, Part bias) {
        int words = encoder.words();
        int step = carrier.step();
        Arrays.fill(carried, 0f);
        for (int i = step > 0 ? words - 1 : 0; i >= 0 && i < words; i -= step) {
            int before = i - step;
            float[] kept = before < 0 || before >= words ? nothing : carrier.carried()[before];
            float[] gates = carrier.gates()[i];
            for (int j = 0; j < memory; j++) {
                float s = slope[i][j] + carried[j];
                float keep = gates[j];
                gateSlope[j] = s * (kept[j] - gates[memory + j]) * steepness(keep);
                gateSlope[memory + j] = s * (1f - keep);
                carried[j] = s * keep;
            }
            slopes.addRow(bias, 0, gateSlope);
            slopes.addProduct(weights, 0, encoder.tagged()[i], gateSlope);
            slopes.addBack(weights, gateSlope, taggedSlope[i]);
        }
    }

    /** Slope of the carrier's sigmoid where it gave {@code value}. */
    private static float steepness(float value) {
        float rest = value >= 0.5f ? 2f * (1f - value) : 2f * value;
        return 0.5f * rest * rest;
    }

    private void tagged() {
        for (int i = 0; i < encoder.words(); i++) {
            float[] tags = encoder.tags()[i];
            slopes.addProduct(Part.TAGGED, 0, tags, taggedSlope[i]);
            Arrays.fill(probabilities, 0f);
            slopes.addBack(Part.TAGGED, taggedSlope[i], probabilities);
            float mean = 0f;
            for (int j = 0; j < TAGS; j++) {
                mean += probabilities[j] * tags[j];
            }
            for (int j = 0; j < TAGS; j++) {
                tagSlope[i][j] += tags[j] * (probabilities[j] - mean);
            }
            Vectors.add(wideSlope[i], taggedSlope[i]);
            slopes.addRow(Part.TAG_BIAS, 0, tagSlope[i]);
            slopes.addProduct(Part.TAG, 0, encoder.wide()[i], tagSlope[i]);
            slopes.addBack(Part.TAG, tagSlope[i], wideSlope[i]);
        }
    }

    private void convolved(float[][] in, float[][] outSlope, float[][] inSlope, Part weights) {
        int words = encoder.words();
        for (int i = 0; i < words; i++) {
            Arrays.fill(window, 0f);
            slopes.addBack(weights, outSlope[i], window);
            for (int at = Math.max(0, i - 1); at < Math.min(words, i + 2); at++) {
                int place = (at - i + 1) * width;
                slopes.addProduct(weights, place, in[at], outSlope[i]);
                for (int j = 0; j < width; j++) {
                    inSlope[at][j] += window[place + j];
                }
            }
        }
    }

    private void attributes() {
        float scale = dropout.attributeScale();
        int[] rows = encoder.attributes();
        for (int i = 0; i < encoder.words() * Attributes.PER_WORD; i++) {
            if (rows[i] != Attributes.LOST) {
                slopes.addAttribute(rows[i], scale, summedSlope[i / Attributes.PER_WORD]);
            }
        }
    }
}

package org.countersign.eval.training;

import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.Arrays;
import org.countersign.eval.training.Slopes.Vector;
import org.countersign.lang.syntax.Attributes;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;

/** The way back through the {@link Encoder}. */
final class EncoderBack {

    private final Encoder encoder;
    private final Dropout dropout;
    private final Slopes slopes;
    private final int width;
    private final int memory;
    private float[] toldSlope = new float[0];
    private float[] tagSlope = new float[0];
    private float[] gatheredSlope = new float[0];
    private float[] taggedSlope = new float[0];
    private float[] wideSlope = new float[0];
    private float[] nearSlope = new float[0];
    private float[] summedSlope = new float[0];
    private final float[] gateSlope;
    private final float[] carried;
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
        this.window = new float[3 * width];
    }

    /** Begins with the sentence that the encoder has just read. */
    void reset() {
        int words = encoder.words();
        if (tagSlope.length < words * TAGS) {
            int capacity = words + words / 2;
            toldSlope = new float[(capacity + 1) * width];
            tagSlope = new float[capacity * TAGS];
            gatheredSlope = new float[capacity * (2 * memory + width)];
            taggedSlope = new float[capacity * width];
            wideSlope = new float[capacity * width];
            nearSlope = new float[capacity * width];
            summedSlope = new float[capacity * width];
        }
        Arrays.fill(toldSlope, 0f);
        Arrays.fill(tagSlope, 0f);
        Arrays.fill(gatheredSlope, 0f);
        Arrays.fill(taggedSlope, 0f);
        Arrays.fill(wideSlope, 0f);
        Arrays.fill(nearSlope, 0f);
        Arrays.fill(summedSlope, 0f);
    }

    /** Slope of what the parser was told; to be filled before {@link #run}. */
    float[] toldSlope() {
        return toldSlope;
    }

    /** Slope of the scores of parts of speech; to be filled before {@link #run}. */
    float[] tagSlope() {
        return tagSlope;
    }

    /** Goes back. */
    void run() {
        slopes.addRow(Part.ROOT, 0, toldSlope, encoder.words() * width);
        mixed();
        carried(encoder.forward(), Part.FORWARD, Part.FORWARD_BIAS, 1);
        carried(encoder.backward(), Part.BACKWARD, Part.BACKWARD_BIAS, -1);
        tagged();
        convolved(Layer.of(encoder.near(), nearSlope, encoder.wide(), wideSlope), Part.WIDE, Part.WIDE_BIAS);
        convolved(Layer.of(encoder.summed(), summedSlope, encoder.near(), nearSlope), Part.NEAR, Part.NEAR_BIAS);
        attributes();
    }

    private void mixed() {
        int in = 2 * memory + width;
        for (int i = 0; i < encoder.words(); i++) {
            rectified(encoder.told(), toldSlope, i * width);
            slopes.addRow(Part.MIXED_BIAS, 0, toldSlope, i * width);
            slopes.addProduct(Part.MIXED, 0, new Vector(encoder.gathered(), i * in, in), toldSlope, i * width);
            slopes.addBack(Part.MIXED, new Vector(toldSlope, i * width, width), gatheredSlope, i * in);
            System.arraycopy(gatheredSlope, i * in + 2 * memory, taggedSlope, i * width, width);
        }
    }

    private void rectified(float[] output, float[] slope, int at) {
        float scale = dropout.outputScale();
        for (int j = at; j < at + width; j++) {
            slope[j] = output[j] > 0f ? slope[j] * scale : 0f;
        }
    }

    private void carried(float[] gates, Part weights, Part bias, int step) {
        int words = encoder.words();
        int in = 2 * memory + width;
        int side = step > 0 ? 0 : memory;
        Arrays.fill(carried, 0f);
        for (int i = step > 0 ? words - 1 : 0; i >= 0 && i < words; i -= step) {
            int before = i - step;
            boolean first = before < 0 || before >= words;
            int gate = i * 2 * memory;
            for (int j = 0; j < memory; j++) {
                float slope = gatheredSlope[i * in + side + j] + carried[j];
                float keep = gates[gate + j];
                float taken = gates[gate + memory + j];
                float kept = first ? 0f : encoder.gathered()[before * in + side + j];
                gateSlope[j] = slope * (kept - taken) * steepness(keep);
                gateSlope[memory + j] = slope * (1f - keep);
                carried[j] = slope * keep;
            }
            slopes.addRow(bias, 0, gateSlope, 0);
            slopes.addProduct(weights, 0, new Vector(encoder.tagged(), i * width, width), gateSlope, 0);
            slopes.addBack(weights, new Vector(gateSlope, 0, 2 * memory), taggedSlope, i * width);
        }
    }

    /** Slope of the encoder's sigmoid where it gave {@code value}. */
    private static float steepness(float value) {
        float rest = value >= 0.5f ? 2f * (1f - value) : 2f * value;
        return 0.5f * rest * rest;
    }

    private void tagged() {
        float[] tags = encoder.tags();
        for (int i = 0; i < encoder.words(); i++) {
            slopes.addProduct(Part.TAGGED, 0, new Vector(tags, i * TAGS, TAGS), taggedSlope, i * width);
            Arrays.fill(probabilities, 0f);
            slopes.addBack(Part.TAGGED, new Vector(taggedSlope, i * width, width), probabilities, 0);
            float mean = 0f;
            for (int j = 0; j < TAGS; j++) {
                mean += probabilities[j] * tags[i * TAGS + j];
            }
            for (int j = 0; j < TAGS; j++) {
                tagSlope[i * TAGS + j] += tags[i * TAGS + j] * (probabilities[j] - mean);
            }
            for (int j = 0; j < width; j++) {
                wideSlope[i * width + j] += taggedSlope[i * width + j];
            }
            slopes.addRow(Part.TAG_BIAS, 0, tagSlope, i * TAGS);
            slopes.addProduct(Part.TAG, 0, new Vector(encoder.wide(), i * width, width), tagSlope, i * TAGS);
            slopes.addBack(Part.TAG, new Vector(tagSlope, i * TAGS, TAGS), wideSlope, i * width);
        }
    }

    private void convolved(Layer layer, Part weights, Part bias) {
        int words = encoder.words();
        for (int i = 0; i < words; i++) {
            rectified(layer.output, layer.outputSlope, i * width);
            slopes.addRow(bias, 0, layer.outputSlope, i * width);
            int from = Math.max(0, i - 1);
            int to = Math.min(words, i + 2);
            slopes.addProduct(
                    weights,
                    (from - i + 1) * width,
                    new Vector(layer.input, from * width, (to - from) * width),
                    layer.outputSlope,
                    i * width);
            Arrays.fill(window, 0f);
            slopes.addBack(weights, new Vector(layer.outputSlope, i * width, width), window, 0);
            for (int j = from * width; j < to * width; j++) {
                layer.inputSlope[j] += window[j - (i - 1) * width];
            }
        }
    }

    private void attributes() {
        float scale = dropout.attributeScale();
        int[] rows = encoder.attributes();
        for (int i = 0; i < encoder.words() * Attributes.PER_WORD; i++) {
            if (rows[i] != Attributes.LOST) {
                slopes.addAttribute(rows[i], scale, summedSlope, i / Attributes.PER_WORD * width);
            }
        }
    }

    /** A layer's input and output with their slopes. */
    private static final class Layer {

        private final float[] input;
        private final float[] inputSlope;
        private final float[] output;
        private final float[] outputSlope;

        private Layer(float[] input, float[] inputSlope, float[] output, float[] outputSlope) {
            this.input = input;
            this.inputSlope = inputSlope;
            this.output = output;
            this.outputSlope = outputSlope;
        }

        static Layer of(float[] input, float[] inputSlope, float[] output, float[] outputSlope) {
            return new Layer(input, inputSlope, output, outputSlope);
        }
    }
}

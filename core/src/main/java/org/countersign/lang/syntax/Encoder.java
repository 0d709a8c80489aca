package org.countersign.lang.syntax;

import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.Arrays;

/**
 * The layers below the parser, for one sentence at a time: word attributes become parts of speech and, for each word, a
 * vector that tells of it and of the sentence around it. Keeps what every layer gave, as training asks for it. Used again
 * and again; for one thread.
 */
public final class Encoder {

    private final Network network;
    private final Noise noise;
    private final int width;
    private final int memory;
    private final Inputs inputs = new Inputs();
    private int words;
    private int capacity;
    private int[] attributes = new int[0];
    private float[] summed = new float[0];
    private float[] near = new float[0];
    private float[] wide = new float[0];
    private float[] tagScores = new float[0];
    private float[] tags = new float[0];
    private float[] tagged = new float[0];
    private float[] forward = new float[0];
    private float[] backward = new float[0];
    private float[] gathered = new float[0];
    private float[] told = new float[0];

    public Encoder(Network network, Noise noise) {
        this.network = network;
        this.noise = noise;
        this.width = network.shape().width();
        this.memory = network.shape().memory();
    }

    /**
     * Reads a sentence.
     *
     * @param rows rows of the attribute table, {@link Attributes#PER_WORD} a word
     * @param count number of words
     */
    public void encode(int[] rows, int count) {
        words = count;
        reserve(count);
        sum(rows);
        convolve(summed, near, Part.NEAR, Part.NEAR_BIAS);
        convolve(near, wide, Part.WIDE, Part.WIDE_BIAS);
        tag();
        carry(forward, Part.FORWARD, Part.FORWARD_BIAS, 1);
        carry(backward, Part.BACKWARD, Part.BACKWARD_BIAS, -1);
        mix();
    }

    private void reserve(int count) {
        if (count <= capacity) {
            return;
        }
        capacity = count + count / 4 + 8;
        attributes = new int[capacity * Attributes.PER_WORD];
        summed = new float[capacity * width];
        near = new float[capacity * width];
        wide = new float[capacity * width];
        tagScores = new float[capacity * TAGS];
        tags = new float[capacity * TAGS];
        tagged = new float[capacity * width];
        forward = new float[capacity * 2 * memory];
        backward = new float[capacity * 2 * memory];
        gathered = new float[capacity * (2 * memory + width)];
        told = new float[(capacity + 1) * width];
    }

    private void sum(int[] rows) {
        Matrix table = network.part(Part.ATTRIBUTES);
        Arrays.fill(summed, 0, words * width, 0f);
        float scale = noise.attributeScale();
        for (int i = 0; i < words * Attributes.PER_WORD; i++) {
            boolean lost = noise.losesAttribute();
            attributes[i] = lost ? Attributes.LOST : rows[i];
            if (!lost) {
                table.addRow(rows[i], summed, i / Attributes.PER_WORD * width);
            }
        }
        if (scale != 1f) {
            for (int i = 0; i < words * width; i++) {
                summed[i] *= scale;
            }
        }
    }

    private void convolve(float[] in, float[] out, Part weights, Part bias) {
        Matrix matrix = network.part(weights);
        Matrix start = network.part(bias);
        for (int i = 0; i < words; i++) {
            int from = Math.max(0, i - 1);
            int to = Math.min(words, i + 2);
            start.copyRow(0, out, i * width);
            matrix.addProduct(inputs.of(in, from * width, (to - from) * width), (from - i + 1) * width, out, i * width);
            noise.rectify(out, i * width, width);
        }
    }

    private void tag() {
        Matrix matrix = network.part(Part.TAG);
        Matrix bias = network.part(Part.TAG_BIAS);
        Matrix added = network.part(Part.TAGGED);
        System.arraycopy(wide, 0, tagged, 0, words * width);
        for (int i = 0; i < words; i++) {
            bias.copyRow(0, tagScores, i * TAGS);
            matrix.addProduct(inputs.of(wide, i * width, width), 0, tagScores, i * TAGS);
            Softmax.of(tagScores, i * TAGS, TAGS, tags, i * TAGS);
            added.addProduct(inputs.of(tags, i * TAGS, TAGS), 0, tagged, i * width);
        }
    }

    /** Carries a memory along the sentence: a gate keeps a part of it and takes the rest from each word. */
    private void carry(float[] gates, Part weights, Part bias, int step) {
        Matrix matrix = network.part(weights);
        Matrix start = network.part(bias);
        int out = 2 * memory + width;
        int side = step > 0 ? 0 : memory;
        int previous = -1;
        for (int i = step > 0 ? 0 : words - 1; i >= 0 && i < words; i += step) {
            int gate = i * 2 * memory;
            start.copyRow(0, gates, gate);
            matrix.addProduct(inputs.of(tagged, i * width, width), 0, gates, gate);
            for (int j = 0; j < memory; j++) {
                float keep = sigmoid(gates[gate + j]);
                gates[gate + j] = keep;
                float before = previous < 0 ? 0f : gathered[previous * out + side + j];
                gathered[i * out + side + j] = keep * before + (1f - keep) * gates[gate + memory + j];
            }
            previous = i;
        }
    }

    /** A sigmoid that takes no exponential: {@code x / (1 + |x|)}, moved to between 0 and 1. */
    private static float sigmoid(float x) {
        return 0.5f + 0.5f * x / (1f + Math.abs(x));
    }

    private void mix() {
        Matrix matrix = network.part(Part.MIXED);
        Matrix bias = network.part(Part.MIXED_BIAS);
        int in = 2 * memory + width;
        for (int i = 0; i < words; i++) {
            System.arraycopy(tagged, i * width, gathered, i * in + 2 * memory, width);
            bias.copyRow(0, told, i * width);
            matrix.addProduct(inputs.of(gathered, i * in, in), 0, told, i * width);
            noise.rectify(told, i * width, width);
        }
        network.part(Part.ROOT).copyRow(0, told, words * width);
    }

    /** Number of the most probable part of speech of a word. */
    public int tag(int word) {
        return Softmax.highest(tagScores, word * TAGS, TAGS);
    }

    /** Words of the sentence that was read last. */
    public int words() {
        return words;
    }

    /** Rows that were summed, {@link Attributes#LOST} for those that were lost. Shared, as all that follow. */
    public int[] attributes() {
        return attributes;
    }

    /** Sums of the attributes, {@code width} a word. */
    public float[] summed() {
        return summed;
    }

    /** First layer, {@code width} a word. */
    public float[] near() {
        return near;
    }

    /** Second layer, {@code width} a word. */
    public float[] wide() {
        return wide;
    }

    /** Probabilities of the parts of speech, {@link Shape#TAGS} a word. */
    public float[] tags() {
        return tags;
    }

    /** Second layer with parts of speech, {@code width} a word. */
    public float[] tagged() {
        return tagged;
    }

    /** Gates from the beginning, then what is taken in: twice {@code memory} a word. */
    public float[] forward() {
        return forward;
    }

    /** The same from the end. */
    public float[] backward() {
        return backward;
    }

    /** Memory from the beginning, memory from the end, the word: twice {@code memory} and {@code width} a word. */
    public float[] gathered() {
        return gathered;
    }

    /** What the parser is told, {@code width} a word and for the root behind the last. */
    public float[] told() {
        return told;
    }
}

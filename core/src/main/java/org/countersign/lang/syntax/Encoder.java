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
    private int[] attributes = new int[0];
    private float[][] summed = new float[0][];
    private float[][] near = new float[0][];
    private float[][] wide = new float[0][];
    private float[][] tagScores = new float[0][];
    private float[][] tags = new float[0][];
    private float[][] tagged = new float[0][];
    private float[][] told = new float[0][];
    private final Carrier forward;
    private final Carrier backward;

    public Encoder(Network network, Noise noise) {
        this.network = network;
        this.noise = noise;
        this.width = network.shape().width();
        this.memory = network.shape().memory();
        this.forward = new Carrier(network, Part.FORWARD, Part.FORWARD_BIAS, 1);
        this.backward = new Carrier(network, Part.BACKWARD, Part.BACKWARD_BIAS, -1);
    }

    /**
     * Reads a sentence.
     *
     * @param rows rows of the attribute table, {@link Attributes#PER_WORD} a word
     * @param count number of words
     */
    public void encode(int[] rows, int count) {
        words = count;
        reserve();
        sum(rows);
        convolve(summed, near, Part.NEAR, Part.NEAR_BIAS);
        convolve(near, wide, Part.WIDE, Part.WIDE_BIAS);
        tag();
        forward.carry(tagged, words);
        backward.carry(tagged, words);
        mix();
    }

    private void reserve() {
        if (attributes.length < words * Attributes.PER_WORD) {
            attributes = new int[2 * words * Attributes.PER_WORD];
        }
        summed = Vectors.atLeast(words, summed, width);
        near = Vectors.atLeast(words, near, width);
        wide = Vectors.atLeast(words, wide, width);
        tagScores = Vectors.atLeast(words, tagScores, TAGS);
        tags = Vectors.atLeast(words, tags, TAGS);
        tagged = Vectors.atLeast(words, tagged, width);
        told = Vectors.atLeast(words + 1, told, width);
    }

    private void sum(int[] rows) {
        Matrix table = network.part(Part.ATTRIBUTES);
        float scale = noise.attributeScale();
        for (int i = 0; i < words; i++) {
            float[] sum = summed[i];
            Arrays.fill(sum, 0f);
            for (int k = i * Attributes.PER_WORD; k < (i + 1) * Attributes.PER_WORD; k++) {
                boolean lost = noise.losesAttribute();
                attributes[k] = lost ? Attributes.LOST : rows[k];
                if (!lost) {
                    table.addTo(sum, rows[k]);
                }
            }
            if (scale != 1f) {
                for (int j = 0; j < width; j++) {
                    sum[j] *= scale;
                }
            }
        }
    }

    private void convolve(float[][] in, float[][] out, Part weights, Part bias) {
        Matrix matrix = network.part(weights);
        Matrix start = network.part(bias);
        for (int i = 0; i < words; i++) {
            start.copyTo(out[i], 0);
        }
        for (int i = 0; i < words; i++) {
            inputs.of(in[i]);
            if (i > 0) {
                matrix.addProduct(inputs, 2 * width, out[i - 1]);
            }
            matrix.addProduct(inputs, width, out[i]);
            if (i + 1 < words) {
                matrix.addProduct(inputs, 0, out[i + 1]);
            }
        }
        for (int i = 0; i < words; i++) {
            noise.rectify(out[i]);
        }
    }

    private void tag() {
        Matrix matrix = network.part(Part.TAG);
        Matrix bias = network.part(Part.TAG_BIAS);
        Matrix added = network.part(Part.TAGGED);
        for (int i = 0; i < words; i++) {
            bias.copyTo(tagScores[i], 0);
            matrix.addProduct(inputs.of(wide[i]), 0, tagScores[i]);
            Softmax.of(tagScores[i], tags[i]);
            System.arraycopy(wide[i], 0, tagged[i], 0, width);
            added.addProduct(inputs.of(tags[i]), 0, tagged[i]);
        }
    }

    private void mix() {
        Matrix matrix = network.part(Part.MIXED);
        Matrix bias = network.part(Part.MIXED_BIAS);
        for (int i = 0; i < words; i++) {
            bias.copyTo(told[i], 0);
            matrix.addProduct(inputs.of(forward.carried()[i]), 0, told[i]);
            matrix.addProduct(inputs.of(backward.carried()[i]), memory, told[i]);
            matrix.addProduct(inputs.of(tagged[i]), 2 * memory, told[i]);
            noise.rectify(told[i]);
        }
        network.part(Part.ROOT).copyTo(told[words], 0);
    }

    /** Number of the most probable part of speech of a word. */
    public int tag(int word) {
        return Softmax.highest(tagScores[word]);
    }

    /** Words of the sentence that was read last. */
    public int words() {
        return words;
    }

    /** Rows that were summed, {@link Attributes#LOST} for those that were lost. Shared, as all that follow. */
    public int[] attributes() {
        return attributes;
    }

    /** Sums of the attributes, a vector a word, as all that follow. */
    public float[][] summed() {
        return summed;
    }

    /** First layer. */
    public float[][] near() {
        return near;
    }

    /** Second layer. */
    public float[][] wide() {
        return wide;
    }

    /** Probabilities of the parts of speech. */
    public float[][] tags() {
        return tags;
    }

    /** Second layer with parts of speech. */
    public float[][] tagged() {
        return tagged;
    }

    /** What was carried from the beginning. */
    public Carrier forward() {
        return forward;
    }

    /** What was carried from the end. */
    public Carrier backward() {
        return backward;
    }

    /** What the parser is told; one vector more than there are words, for the root. */
    public float[][] told() {
        return told;
    }
}

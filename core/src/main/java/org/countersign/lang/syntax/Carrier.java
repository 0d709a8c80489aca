package org.countersign.lang.syntax;

/**
 * Carries a memory along a sentence, from its beginning or from its end: a gate keeps a part of it and takes the rest from
 * each word. Gates look at the word alone, so that nothing but a sum goes from word to word. For one thread.
 *
 * @see <a href="https://arxiv.org/abs/1611.01576">Bradbury et al. 2017, Quasi-recurrent neural networks</a>
 */
public final class Carrier {

    private final Matrix matrix;
    private final Matrix bias;
    private final int step;
    private final int memory;
    private final Inputs inputs = new Inputs();
    private float[][] gates = new float[0][];
    private float[][] carried = new float[0][];

    /**
     * @param step 1 from the beginning, -1 from the end
     */
    Carrier(Network network, Part weights, Part bias, int step) {
        this.matrix = network.part(weights);
        this.bias = network.part(bias);
        this.step = step;
        this.memory = network.shape().memory();
    }

    void carry(float[][] in, int words) {
        gates = Vectors.atLeast(words, gates, 2 * memory);
        carried = Vectors.atLeast(words, carried, memory);
        float[] before = new float[memory];
        for (int i = step > 0 ? 0 : words - 1; i >= 0 && i < words; i += step) {
            float[] gate = gates[i];
            float[] now = carried[i];
            bias.copyTo(gate, 0);
            matrix.addProduct(inputs.of(in[i]), 0, gate);
            for (int j = 0; j < memory; j++) {
                float keep = sigmoid(gate[j]);
                gate[j] = keep;
                now[j] = keep * before[j] + (1f - keep) * gate[memory + j];
            }
            before = now;
        }
    }

    /** A sigmoid that takes no exponential: {@code x / (1 + |x|)}, moved to between 0 and 1. */
    private static float sigmoid(float x) {
        return 0.5f + 0.5f * x / (1f + Math.abs(x));
    }

    /** 1 from the beginning, -1 from the end. */
    public int step() {
        return step;
    }

    /** How much was kept, then what was taken in; a vector a word. Shared. */
    public float[][] gates() {
        return gates;
    }

    /** The memory at each word. Shared. */
    public float[][] carried() {
        return carried;
    }
}

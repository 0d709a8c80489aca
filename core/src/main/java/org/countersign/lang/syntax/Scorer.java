package org.countersign.lang.syntax;

import static org.countersign.lang.syntax.Shape.ATTACHED;
import static org.countersign.lang.syntax.Shape.DISTANCES;
import static org.countersign.lang.syntax.Shape.SLOTS;

import java.util.Arrays;

/**
 * The layers of the parser: how good each transition is in a configuration. What a word says in a slot is worked out when
 * it is first asked for and kept for the sentence. Used again and again; for one thread.
 */
public final class Scorer {

    private final Network network;
    private final Noise noise;
    private final int hiddenSize;
    private final Inputs inputs = new Inputs();
    private float[] products = new float[0];
    private boolean[] known = new boolean[0];
    private final int[] used = new int[SLOTS];
    private final int[] relationRows = new int[ATTACHED];
    private final int[] distanceRows = new int[2];
    private final float[] hidden;
    private final float[] transitions = new float[Transition.values().length];
    private final float[] relations;

    public Scorer(Network network, Noise noise) {
        this.network = network;
        this.noise = noise;
        this.hiddenSize = network.shape().hidden();
        this.hidden = new float[hiddenSize];
        this.relations = new float[network.shape().relations()];
    }

    /** Begins with a sentence of {@code words} words. */
    public void reset(int words) {
        int most = (words + 1) * SLOTS;
        if (known.length < most) {
            known = new boolean[most + most / 4];
            products = new float[known.length * hiddenSize];
        }
        Arrays.fill(known, 0, most, false);
    }

    /** Scores what can be done now; the scores are in {@link #transitions}. */
    public void score(Configuration now, Encoder encoder) {
        network.part(Part.HIDDEN_BIAS).copyRow(0, hidden, 0);
        int[] slots = now.slots();
        Matrix empty = network.part(Part.EMPTY);
        for (int slot = 0; slot < SLOTS; slot++) {
            int word = slots[slot];
            if (word == Configuration.NONE) {
                used[slot] = Configuration.NONE;
                empty.addRow(slot, hidden, 0);
            } else {
                used[slot] = product(word, slot, encoder.told());
                add(products, used[slot] * hiddenSize);
            }
        }
        Matrix related = network.part(Part.RELATION);
        int kinds = relations.length + 1;
        for (int i = 0; i < ATTACHED; i++) {
            int word = slots[SLOTS - ATTACHED + i];
            relationRows[i] = i * kinds + (word == Configuration.NONE ? kinds - 1 : now.relation(word));
            related.addRow(relationRows[i], hidden, 0);
        }
        distanceRows[0] = now.distanceToNext();
        distanceRows[1] = DISTANCES + now.distanceBelow();
        Matrix distance = network.part(Part.DISTANCE);
        distance.addRow(distanceRows[0], hidden, 0);
        distance.addRow(distanceRows[1], hidden, 0);
        noise.rectify(hidden, 0, hiddenSize);
        inputs.of(hidden, 0, hiddenSize);
        network.part(Part.ACTION_BIAS).copyRow(0, transitions, 0);
        network.part(Part.ACTION).addProduct(inputs, 0, transitions, 0);
    }

    private int product(int word, int slot, float[] told) {
        int id = word * SLOTS + slot;
        if (!known[id]) {
            known[id] = true;
            int width = network.shape().width();
            Arrays.fill(products, id * hiddenSize, (id + 1) * hiddenSize, 0f);
            // the hidden layer's inputs are taken again below, so these may be used here
            network.part(Part.SLOT)
                    .addProduct(inputs.of(told, word * width, width), slot * width, products, id * hiddenSize);
        }
        return id;
    }

    private void add(float[] from, int at) {
        for (int j = 0; j < hiddenSize; j++) {
            hidden[j] += from[at + j];
        }
    }

    /** Scores of the relations, for the configuration scored last, of an arc to the left or to the right. Shared. */
    public float[] relations(Transition arc) {
        boolean left = arc == Transition.LEFT;
        network.part(left ? Part.LEFT_BIAS : Part.RIGHT_BIAS).copyRow(0, relations, 0);
        network.part(left ? Part.LEFT : Part.RIGHT).addProduct(inputs, 0, relations, 0);
        return relations;
    }

    /** Scores by {@link Transition#number}. Shared, as all that follow. */
    public float[] transitions() {
        return transitions;
    }

    /** The hidden layer. */
    public float[] hidden() {
        return hidden;
    }

    /** Product of each slot, its word times {@link Shape#SLOTS} and the slot; none for an empty slot. */
    public int[] used() {
        return used;
    }

    /** Rows of {@link Part#RELATION} that were added. */
    public int[] relationRows() {
        return relationRows;
    }

    /** Rows of {@link Part#DISTANCE} that were added. */
    public int[] distanceRows() {
        return distanceRows;
    }
}

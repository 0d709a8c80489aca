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
    private final Inputs inputs = new Inputs();
    private float[][] products = new float[0][];
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
        this.hidden = new float[network.shape().hidden()];
        this.relations = new float[network.shape().relations()];
    }

    /** Begins with a sentence of {@code words} words. */
    public void reset(int words) {
        int most = (words + 1) * SLOTS;
        products = Vectors.atLeast(most, products, hidden.length);
        if (known.length < most) {
            known = new boolean[products.length];
        }
        Arrays.fill(known, 0, most, false);
    }

    /** Scores what can be done now; the scores are in {@link #transitions}. */
    public void score(Configuration now, Encoder encoder) {
        network.part(Part.HIDDEN_BIAS).copyTo(hidden, 0);
        int[] slots = now.slots();
        Matrix empty = network.part(Part.EMPTY);
        for (int slot = 0; slot < SLOTS; slot++) {
            int word = slots[slot];
            if (word == Configuration.NONE) {
                used[slot] = Configuration.NONE;
                empty.addTo(hidden, slot);
            } else {
                used[slot] = product(word, slot, encoder.told()[word]);
                Vectors.add(hidden, products[used[slot]]);
            }
        }
        Matrix related = network.part(Part.RELATION);
        int kinds = relations.length + 1;
        for (int i = 0; i < ATTACHED; i++) {
            int word = slots[SLOTS - ATTACHED + i];
            relationRows[i] = i * kinds + (word == Configuration.NONE ? kinds - 1 : now.relation(word));
            related.addTo(hidden, relationRows[i]);
        }
        distanceRows[0] = now.distanceToNext();
        distanceRows[1] = DISTANCES + now.distanceBelow();
        Matrix distance = network.part(Part.DISTANCE);
        distance.addTo(hidden, distanceRows[0]);
        distance.addTo(hidden, distanceRows[1]);
        noise.rectify(hidden);
        inputs.of(hidden);
        network.part(Part.ACTION_BIAS).copyTo(transitions, 0);
        network.part(Part.ACTION).addProduct(inputs, 0, transitions);
    }

    private int product(int word, int slot, float[] told) {
        int id = word * SLOTS + slot;
        if (!known[id]) {
            known[id] = true;
            Arrays.fill(products[id], 0f);
            // the hidden layer's inputs are taken again afterwards, so these may be used here
            network.part(Part.SLOT).addProduct(inputs.of(told), slot * told.length, products[id]);
        }
        return id;
    }

    /** Scores of the relations, for the configuration scored last, of an arc to the left or to the right. Shared. */
    public float[] relations(Transition arc) {
        boolean left = arc == Transition.LEFT;
        network.part(left ? Part.LEFT_BIAS : Part.RIGHT_BIAS).copyTo(relations, 0);
        network.part(left ? Part.LEFT : Part.RIGHT).addProduct(inputs, 0, relations);
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

package org.countersign.lang.syntax;

import java.util.Arrays;

/**
 * State of an arc-hybrid parser: a stack of words, the words to come, and the arcs found. The root stands behind the last
 * word and takes one word only, so that whatever is done ends in one tree with one root. Used again and again; for one
 * thread.
 *
 * @see <a href="https://aclanthology.org/Q13-1033/">Goldberg and Nivre 2013, Training deterministic parsers with
 *     non-deterministic oracles, section 3.2</a>
 */
public final class Configuration {

    /** An empty slot, a word without head. */
    public static final int NONE = -1;

    private static final int[] BUCKETS = {0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6};

    private int size;
    private int next;
    private int depth;
    private int[] stack = new int[0];
    private int[] heads = new int[0];
    private int[] relations = new int[0];
    private int[] leftmost = new int[0];
    private int[] rightmost = new int[0];
    private final int[] slots = new int[Shape.SLOTS];

    /** Begins with a sentence of {@code words} words. */
    public void reset(int words) {
        size = words;
        next = 0;
        depth = 0;
        if (stack.length <= words) {
            int capacity = words + words / 2 + 1;
            stack = new int[capacity];
            heads = new int[capacity];
            relations = new int[capacity];
            leftmost = new int[capacity];
            rightmost = new int[capacity];
        }
        Arrays.fill(heads, 0, words + 1, NONE);
        Arrays.fill(relations, 0, words + 1, NONE);
        Arrays.fill(leftmost, 0, words + 1, NONE);
        Arrays.fill(rightmost, 0, words + 1, NONE);
    }

    /** Words of the sentence; the root has this number. */
    public int size() {
        return size;
    }

    public boolean isDone() {
        return next == size && depth == 0;
    }

    public boolean allows(Transition transition) {
        return switch (transition) {
            case SHIFT -> next < size;
            case LEFT -> depth >= 1 && (next < size || depth == 1);
            case RIGHT -> depth >= 2;
        };
    }

    /**
     * Does it.
     *
     * @param relation number of the relation of the arc; not looked at for a shift
     */
    public void apply(Transition transition, int relation) {
        if (transition == Transition.SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int word = stack[--depth];
        int head = transition == Transition.LEFT ? next : stack[depth - 1];
        heads[word] = head;
        relations[word] = relation;
        if (word > head) {
            rightmost[head] = Math.max(rightmost[head], word);
        } else if (leftmost[head] == NONE || word < leftmost[head]) {
            leftmost[head] = word;
        }
    }

    /** Head of a word; {@link #size} for the root's dependent. */
    public int head(int word) {
        return heads[word];
    }

    /** Number of a word's relation; {@link #NONE} before it has a head. */
    public int relation(int word) {
        return relations[word];
    }

    /** The next word; {@link #size} where only the root is left. */
    public int next() {
        return next;
    }

    public int depth() {
        return depth;
    }

    /** A word on the stack, 0 for its top; {@link #NONE} below its bottom. */
    public int stacked(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /**
     * The words that are looked at: three of the stack, two to come, then the outermost dependents of the top, of the word
     * below it, and the leftmost of the next word. Not a copy: right until the next call.
     */
    public int[] slots() {
        int top = stacked(0);
        int below = stacked(1);
        slots[0] = top;
        slots[1] = below;
        slots[2] = stacked(2);
        slots[3] = next;
        slots[4] = next < size ? next + 1 : NONE;
        slots[5] = top == NONE ? NONE : leftmost[top];
        slots[6] = top == NONE ? NONE : rightmost[top];
        slots[7] = below == NONE ? NONE : leftmost[below];
        slots[8] = below == NONE ? NONE : rightmost[below];
        slots[9] = leftmost[next];
        return slots;
    }

    /** Class of the distance between the top of the stack and the next word; 0 for an empty stack. */
    public int distanceToNext() {
        return depth > 0 ? bucket(next - stack[depth - 1]) : 0;
    }

    /** Class of the distance between the two words on top; 0 where there are none. */
    public int distanceBelow() {
        return depth > 1 ? bucket(stack[depth - 1] - stack[depth - 2]) : 0;
    }

    private static int bucket(int distance) {
        return distance < BUCKETS.length ? BUCKETS[distance] : Shape.DISTANCES - 1;
    }
}

package org.countersign.lang.syntax;

/**
 * Sizes of a network.
 *
 * @param attributes rows of the table of word attributes
 * @param width numbers that a word is told by in every layer
 * @param memory numbers that are carried along the sentence in each direction
 * @param hidden numbers that a state of the parser is told by
 * @param relations relations that it tells apart
 */
public record Shape(int attributes, int width, int memory, int hidden, int relations) {

    /** Universal parts of speech. */
    public static final int TAGS = 17;

    /** Words of a parser's state that are looked at. */
    public static final int SLOTS = 10;

    /** Of the slots, the last ones, whose words have a relation already. */
    public static final int ATTACHED = 5;

    /** Classes of distance. */
    public static final int DISTANCES = 8;

    public Shape {
        if (Math.min(Math.min(attributes, width), Math.min(memory, Math.min(hidden, relations))) < 1) {
            throw new IllegalArgumentException("every size of a network is at least 1");
        }
    }

    /** Numbers of the whole network. */
    public int size() {
        int size = 0;
        for (Part part : Part.values()) {
            size += part.size(this);
        }
        return size;
    }
}

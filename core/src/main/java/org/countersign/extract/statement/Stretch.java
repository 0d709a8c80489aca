package org.countersign.extract.statement;

/**
 * Some tokens of a passage that follow one another.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Stretch(int from, int to) {

    Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a stretch must be 0 <= from < to, got " + from + ".." + to);
        }
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }
}

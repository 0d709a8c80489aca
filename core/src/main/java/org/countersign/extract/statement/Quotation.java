package org.countersign.extract.statement;

/**
 * Words between quotation marks, or between the dashes of a dialogue; either mark may be missing.
 *
 * @param from index of the opening mark, or of the first word where the mark is missing
 * @param first index of the first word
 * @param last index after the last word
 * @param to index after the closing mark, or after the last word where the mark is missing
 * @param open whether the end was not marked
 */
record Quotation(int from, int first, int last, int to, boolean open) {

    Quotation {
        if (from > first || first >= last || last > to) {
            throw new IllegalArgumentException(
                    "not a quotation: " + from + " <= " + first + " < " + last + " <= " + to);
        }
    }

    int length() {
        return last - first;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    /** Whether it has no mark at either end: its place in the text alone shows that it is one. */
    boolean unmarked() {
        return from == first && last == to;
    }

    Stretch words() {
        return new Stretch(first, last);
    }
}

package org.countersign.eval.score;

/**
 * One value of a field.
 *
 * @param text the value as written
 * @param detail what goes with it: a signatory's party, an item's certainty; otherwise empty
 */
public record Value(String text, String detail) {

    public static Value of(String text) {
        return new Value(text, "");
    }

    Words words() {
        return Words.of(text);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? text : text + " (" + detail + ")";
    }
}

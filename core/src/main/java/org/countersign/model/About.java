package org.countersign.model;

/**
 * What a statement is about: one value of one field of one of the article's agreements.
 *
 * @param agreement index of the agreement mention
 * @param field the field
 * @param value the value's word, as in {@link Support#value}
 * @param denied whether the statement says that it is not so
 */
public record About(int agreement, Field field, String value, boolean denied) {

    /** Of what the statement does not deny. */
    public About(int agreement, Field field, String value) {
        this(agreement, field, value, false);
    }
}

package org.countersign.model;

/**
 * What a statement is about: one value of one field of one of the article's agreements.
 *
 * @param agreement index of the agreement mention
 * @param field the field
 * @param value the value's word, as in {@link Support#value}
 */
public record About(int agreement, Field field, String value) {}

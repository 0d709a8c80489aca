package org.countersign.model;

import java.util.OptionalInt;

/**
 * What supports one value of one field of an agreement mention.
 *
 * @param field the field
 * @param value the value's word as on the wire: a party's code, an item's name, a sector, a date, a signatory's name
 * @param quote the words that say so
 * @param statement index of the statement in whose content they stand; empty: the outlet's own voice
 */
public record Support(Field field, String value, Quote quote, OptionalInt statement) {}

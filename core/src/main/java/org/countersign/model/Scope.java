package org.countersign.model;

import java.util.List;
import java.util.Optional;

/**
 * What an agreement covers, as far as anyone says.
 *
 * @param sectors fields of activity
 * @param items countable things supplied, built, lent or installed
 * @param duration as said, e.g. {@code 5 years}
 * @param value price of the whole
 */
public record Scope(List<Sector> sectors, List<Transfer> items, Optional<String> duration, Optional<Money> value) {

    /** Nothing is said. */
    public static final Scope NONE = new Scope(List.of(), List.of(), Optional.empty(), Optional.empty());

    public Scope {
        sectors = List.copyOf(sectors);
        items = List.copyOf(items);
    }
}

package org.countersign.model;

/**
 * An item that could not be read. Bad news is data: counted and shown, never dropped.
 *
 * @param item the item's name
 * @param reason what was wrong and what would help, one line
 */
public record Rejected(String item, String reason) implements ReadOutcome {

    public Rejected {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("'" + item + "' was rejected without a reason");
        }
    }
}

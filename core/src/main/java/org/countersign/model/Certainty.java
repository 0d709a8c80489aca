package org.countersign.model;

/** How sure a transfer is, by who says it: the first that holds of denied, confirmed, offered, requested, assessed, alleged. */
public enum Certainty implements Coded {
    DENIED,
    CONFIRMED,
    OFFERED,
    REQUESTED,
    ASSESSED,
    ALLEGED
}

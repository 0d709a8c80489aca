package org.countersign.model;

/** What a position is towards its claim. */
public enum Attitude implements Coded {
    ASSERTS,
    DENIES,
    DOUBTS,
    ASSESSES,
    OFFERS,
    ASKS
}

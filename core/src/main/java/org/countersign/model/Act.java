package org.countersign.model;

/** What a speaker does by saying it. */
public enum Act implements Coded {
    ASSERTS,
    CONFIRMS,
    DENIES,
    CORRECTS,
    DECLINES_TO_SAY,
    ANNOUNCES_INTENT,
    DEMANDS,
    ASKS,
    OFFERS,
    PROMISES,
    WARNS,
    ASSESSES,
    DOUBTS,
    ALLEGES
}

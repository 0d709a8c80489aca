package org.countersign.model;

/** How somebody reacts to an agreement or to a point of it. */
public enum Stance implements Coded {
    SUPPORTS,
    CRITICISES,
    DEMANDS_EXPLANATION,
    CONFIRMS,
    DENIES,
    ASSESSES
}

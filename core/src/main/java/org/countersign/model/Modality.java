package org.countersign.model;

/** Whether what is said is said to be so, to come, to be possible, not to be, or to have been. */
public enum Modality implements Coded {
    ACTUAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED,
    HISTORICAL
}

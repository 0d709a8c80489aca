package org.countersign.model;

/** How a claim stands, computed by the rule of DESIGN.md "Claim state". */
public enum ClaimState implements Coded {
    UNDISPUTED,
    SINGLE_SOURCE,
    DISPUTED,
    ASSESSED,
    ALLEGED,
    DENIED,
    UNDISCLOSED
}

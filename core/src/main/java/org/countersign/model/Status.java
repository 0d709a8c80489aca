package org.countersign.model;

/** How far an agreement has come, as the news of the day has it. */
public enum Status implements Coded {
    PROPOSED,
    NEGOTIATING,
    AGREED_IN_PRINCIPLE,
    TO_BE_SIGNED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    RENEWED,
    SUSPENDED,
    TERMINATED,
    DENIED
}

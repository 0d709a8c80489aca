package org.countersign.model;

/** What kind of paper an agreement is said to be. */
public enum Instrument implements Coded {
    MEMORANDUM_OF_UNDERSTANDING,
    LETTER_OF_INTENT,
    AGREEMENT,
    TREATY,
    PACT,
    PROTOCOL,
    DECLARATION,
    ARRANGEMENT,
    CONTRACT,
    ROADMAP,
    UNSPECIFIED
}

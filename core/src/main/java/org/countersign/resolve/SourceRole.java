package org.countersign.resolve;

import org.countersign.model.Coded;

/** What the words for a speaker tell of it; its words are in {@code source-role.tsv}. */
enum SourceRole implements Coded {
    /** An office or body of a government. */
    OFFICIAL,
    /** A rank or post that many hold: an official only together with a name. */
    OFFICER,
    /** Something that a government puts out. */
    STATEMENT,
    /** A deputy, a party, a court, a group: named, but not the government. */
    NAMED,
    ANALYST,
    /** A word for people who are not named. */
    ANONYMOUS,
    /** Opens a phrase for somebody of many: {@code a}, {@code two}, {@code another}. */
    INDEFINITE,
    DOCUMENT,
    MEDIUM,
    /** Says of a medium that it is the state's. */
    STATE_OWNED
}

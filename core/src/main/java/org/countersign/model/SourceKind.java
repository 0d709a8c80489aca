package org.countersign.model;

/** What a named source is. */
public enum SourceKind implements Coded {
    AGENCY,
    OUTLET,
    DOCUMENT,
    INSTITUTE,
    STATE_BODY,
    PARTY,
    OTHER
}

package org.countersign.model;

/** By what instrument something was asked. */
public enum RequestKind implements Coded {
    WRITTEN_REPORT_REQUEST,
    ORAL_REPORT_REQUEST,
    INTERPELLATION,
    QUESTION,
    PETITION,
    NOTE,
    SUMMONS,
    LETTER,
    INFORMATION_REQUEST,
    UNSPECIFIED
}

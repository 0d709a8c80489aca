package org.countersign.model;

/** How a statement's content is printed: wholly in quotation marks, not at all, or partly. */
public enum Form implements Coded {
    DIRECT,
    INDIRECT,
    MIXED
}

package org.countersign.model;

/** Whether an agreement is what the article is about or only an older one that it recalls. */
public enum MentionRole implements Coded {
    MAIN,
    BACKGROUND
}

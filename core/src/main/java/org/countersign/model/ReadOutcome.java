package org.countersign.model;

/** What reading an item came to: an {@link Article}, or a {@link Rejected} with its reason. */
public sealed interface ReadOutcome permits Article, Rejected {}

package org.countersign.model;

/**
 * A medium, agency, document, institute or state body that an article names as where something comes from.
 *
 * @param name where the name stands first, as printed
 * @param kind what it is
 */
public record Source(Quote name, SourceKind kind) {}

package org.countersign.model;

/**
 * The words that something in the record rests on.
 *
 * @param article the article that has them
 * @param quote where, and the words themselves: always equal to the article's body at the span
 */
public record Evidence(ArticleId article, Quote quote) {}

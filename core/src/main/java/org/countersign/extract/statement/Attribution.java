package org.countersign.extract.statement;

/**
 * The words that give a content to a speaker, when the content stands before or around them.
 *
 * @param subject the speaker
 * @param from index of its first token
 * @param to index after its last token
 */
record Attribution(Subject subject, int from, int to) {}

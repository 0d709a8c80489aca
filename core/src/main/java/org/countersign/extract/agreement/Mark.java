package org.countersign.extract.agreement;

import org.countersign.model.Span;

/**
 * A place where a sentence uses a word or phrase of a lexicon.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param span where it stands in the body
 * @param meaning what it means
 * @param <T> what it can mean
 */
record Mark<T>(int from, int to, Span span, T meaning) {

    /** How many tokens lie between the two; 0 where they touch or overlap. */
    int distance(Mark<?> other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    boolean before(Mark<?> other) {
        return to <= other.from;
    }

    boolean within(int first, int after) {
        return from >= first && to <= after;
    }
}

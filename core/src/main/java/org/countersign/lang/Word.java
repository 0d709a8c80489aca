package org.countersign.lang;

import org.countersign.model.Span;

/**
 * A syntactic word as Universal Dependencies cuts them: {@code didn't} and {@code del} are one token and two words each.
 *
 * @param span where it stands in the body; words that cannot be told apart in print ({@code del}) share their token's span
 * @param form what it says, e.g. {@code de} and {@code el}
 * @param token index in {@link Sentence#tokens} of the token that holds it
 * @param upos part of speech
 * @param lemma dictionary form
 * @param features person, number, tense and the like
 * @param head index in {@link Tree#words} of the word that it depends on; {@link Tree#ROOT} for the sentence's root
 * @param relation universal relation without its subtype, e.g. {@code nsubj}
 */
public record Word(
        Span span, String form, int token, Upos upos, String lemma, Features features, int head, String relation) {

    public boolean isRoot() {
        return head == Tree.ROOT;
    }

    public boolean is(Upos one) {
        return upos == one;
    }

    Word withFeatures(Features others) {
        return new Word(span, form, token, upos, lemma, others, head, relation);
    }
}

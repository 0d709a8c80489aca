package org.countersign.extract.statement;

import org.countersign.lang.Upos;

/** Finds the verb by which another is said to begin, go on, end or come again: {@code went on to say}, {@code volvió a decir}. */
final class Periphrases {

    private static final int FARTHEST = 4;

    private final Passage passage;
    private final Grammar grammar;
    private final Syntax syntax;

    Periphrases(Passage passage) {
        this.passage = passage;
        this.grammar = passage.grammar();
        this.syntax = passage.syntax();
    }

    /** Index of the verb before this one that helps it, or -1. */
    int governor(int head) {
        int verb = syntax.head(head);
        boolean tied = verb >= 0
                && verb < head
                && head - verb <= FARTHEST
                && !syntax.isFinite(head)
                && syntax.is(verb, Upos.VERB)
                && syntax.isRelation(head, "xcomp", "ccomp", "advcl");
        return tied && isAspect(verb) && isBound(verb, head) ? verb : -1;
    }

    private boolean isAspect(int verb) {
        String lemma = syntax.lemma(verb);
        return grammar.is(lemma, WordClass.ASPECT) || grammar.is(lemma + " " + passage.key(verb + 1), WordClass.ASPECT);
    }

    /** Whether only small words stand between. */
    private boolean isBound(int verb, int head) {
        for (int i = verb + 1; i < head; i++) {
            if (!passage.isWord(i) || syntax.is(i, Upos.NOUN) || syntax.is(i, Upos.PROPN) || syntax.isVerbal(i)) {
                return false;
            }
        }
        return !passage.key(head - 1).equals("para");
    }
}

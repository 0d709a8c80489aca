package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import org.countersign.lang.Upos;

/**
 * Tells where the sentence goes on with its main clause behind a content whose cue stands in a clause before it: {@code While X
 * said that A, Y left}, {@code Asked whether A, X left}, {@code X, who said that A, left}.
 */
final class MainClauseStarts {

    private static final int FARTHEST_OPENER = 4;
    private static final int LONGEST_OPENING = 40;

    private final Passage passage;
    private final NounPhrases phrases;

    MainClauseStarts(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** Whether the main clause begins at this comma, behind this quotation that ends in a comma, or goes on with this verb. */
    boolean begins(int at, int from) {
        if (goesOn(at, from)) {
            return true;
        }
        int next = passage.isComma(at) && !passage.isQuoted(at) ? at + 1 : isBehindQuotedComma(at) ? at : -1;
        if (next < 0 || !passage.inside(next)) {
            return false;
        }
        int verb = finite(next);
        boolean subject = verb < 0 && opensClause(next);
        if (verb < 0 && !subject) {
            return false;
        }
        return subject ? isFronted(from) && !isCondition(from, at) : isInRelative(from);
    }

    /** Whether a finite verb, or a noun phrase and its finite verb, begins here. */
    boolean opensAt(int at) {
        return finite(at) >= 0 || opensClause(at);
    }

    /** {@code the envoy who asked to see the list [said]}: its subject stands before the relative clause. */
    private boolean goesOn(int at, int from) {
        if (!passage.looksFinite(at) || passage.isQuoted(at)) {
            return false;
        }
        int subject = passage.syntax().dependent(at, "nsubj");
        return subject >= start(from) && subject < from && !passage.is(subject, RELATIVE) && isInRelative(from);
    }

    private boolean isBehindQuotedComma(int at) {
        return !passage.isQuoted(at)
                && passage.quotationAt(at - 1)
                        .filter(one -> one.to() == at && passage.isComma(one.last() - 1))
                        .isPresent();
    }

    /** The finite verb that stands here behind no more than adverbs and clitics, or -1. */
    private int finite(int at) {
        int next = at;
        while ((passage.is(next, ADVERB) || passage.is(next, WordClass.CLITIC)) && !passage.looksFinite(next)) {
            next++;
        }
        return passage.looksFinite(next) && !passage.is(next, CONJUNCTION) ? next : -1;
    }

    /** Whether a noun phrase and its finite verb begin here. */
    private boolean opensClause(int at) {
        if (passage.is(at, SUBORDINATOR) || passage.is(at, RELATIVE) || passage.is(at, CONJUNCTION)) {
            return false;
        }
        int first = phrases.afterMoments(at);
        return phrases.startingAt(first)
                .filter(words -> words.to() > first && finite(phrases.afterMoments(words.to())) >= 0)
                .isPresent();
    }

    /** Whether what stands before this content is one clause that hangs on a later one. */
    private boolean isFronted(int from) {
        int start = start(from);
        int verbs = verbs(start, from);
        if (verbs == 0) {
            return opensWithCue(start);
        }
        if (verbs > 1) {
            return false;
        }
        for (int i = start; i < Math.min(start + FARTHEST_OPENER, from) && !passage.looksFinite(i); i++) {
            boolean opens = passage.is(i, SUBORDINATOR) && !passage.isComma(i - 1);
            if (opens) {
                return true;
            }
        }
        return false;
    }

    /** {@code Asked whether}, {@code After saying that}. */
    private boolean opensWithCue(int start) {
        for (int i = start; i < start + FARTHEST_OPENER; i++) {
            if (passage.syntax().isVerbal(i)) {
                return !passage.grammar().senses(passage.syntax().lemma(i)).isEmpty();
            }
        }
        return false;
    }

    /** A content that begins with a condition of its own has a comma of its own. */
    private boolean isCondition(int from, int at) {
        if (!passage.is(from, SUBORDINATOR) || passage.is(from, QUESTION)) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (passage.isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this content stands in a relative clause on a subject whose verb is still to come. */
    private boolean isInRelative(int from) {
        int start = start(from);
        for (int i = start; i < from; i++) {
            if (passage.looksFinite(i)) {
                return false;
            }
            boolean relative = passage.is(i, RELATIVE)
                    && (!passage.is(i, COMPLEMENTIZER) || passage.syntax().is(i, Upos.PRON));
            if (relative) {
                return verbs(i, from) == 1;
            }
        }
        return false;
    }

    /** Where the sentence begins, conjunctions and marks left out. */
    private int start(int from) {
        int start = Math.max(passage.periodStart(from), from - LONGEST_OPENING);
        while (start < from && (passage.is(start, CONJUNCTION) || !passage.isWord(start))) {
            start++;
        }
        return start;
    }

    private int verbs(int start, int from) {
        int count = 0;
        for (int i = start; i < from; i++) {
            count += passage.looksFinite(i) && !passage.isQuoted(i) ? 1 : 0;
        }
        return count;
    }
}

package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.NEGATIVE_AUXILIARY;

import org.countersign.lang.Upos;
import org.countersign.model.Modality;
import org.countersign.model.Span;

/** Tells the mood of a content by its first finite verb. */
final class Moods {

    private static final int FARTHEST_VERB = 25;
    private static final int HIGHEST = 6;

    private final Passage passage;

    Moods(Passage passage) {
        this.passage = passage;
    }

    Modality modality(Draft draft) {
        Span first = draft.content().get(0);
        int from = passage.indexAt(first.start());
        int to = from;
        while (to < passage.size()
                && to < from + FARTHEST_VERB
                && passage.token(to).end() <= first.end()) {
            to++;
        }
        int verb = mainVerb(from, to);
        if (verb < 0) {
            return Modality.ACTUAL;
        }
        return isDenied(verb, from, to) ? Modality.NEGATED : ofVerb(verb);
    }

    /** The first finite verb that the tree does not hang under a condition, a reason or a noun; else the first. */
    private int mainVerb(int from, int to) {
        int first = -1;
        for (int i = from; i < to; i++) {
            if (isVerb(i) || passage.is(i, NEGATIVE_AUXILIARY)) {
                first = first < 0 ? i : first;
                if (!isSubordinate(i, from)) {
                    return i;
                }
            }
        }
        return first >= 0 && isInRelative(first, from) ? -1 : first;
    }

    /** {@code talks that did not include them}: a relative clause tells nothing of the whole. */
    private boolean isInRelative(int verb, int from) {
        Syntax syntax = passage.syntax();
        int at = syntax.helped(verb);
        int head = syntax.head(at);
        return syntax.isRelation(at, "acl")
                && head >= from
                && head < at
                && syntax.dependents(at).anyMatch(i -> syntax.is(i, Upos.PRON) && passage.is(i, WordClass.RELATIVE));
    }

    private boolean isSubordinate(int verb, int from) {
        Syntax syntax = passage.syntax();
        int at = verb;
        for (int i = 0; i < HIGHEST && at >= from; i++) {
            if (syntax.isRelation(at, "advcl", "acl") && syntax.head(at) >= from) {
                return true;
            }
            at = syntax.head(at);
        }
        return false;
    }

    /** {@code no shots were fired}: a subject or object of the clause that is none. */
    private boolean isDenied(int verb, int from, int to) {
        Syntax syntax = passage.syntax();
        if (passage.is(verb, NEGATIVE_AUXILIARY)) {
            return true;
        }
        int head = syntax.helped(verb);
        if (head - 1 > verb && passage.isNot(head - 1)) {
            return true;
        }
        boolean never = syntax.dependents(head)
                .filter(i -> i >= from && i < verb && syntax.isRelation(i, "advmod"))
                .anyMatch(this::isNever);
        return never
                || isAtNoPoint(verb, from)
                || syntax.dependents(head)
                        .filter(i -> i >= from && i < to && syntax.isRelation(i, "nsubj", "obj"))
                        .map(i -> syntax.reach(i).from())
                        .anyMatch(i -> !passage.is(i, WordClass.INDEFINITE) && passage.isNot(i));
    }

    /** {@code never}; not {@code no obstante}. */
    private boolean isNever(int at) {
        Stretch reach = passage.syntax().reach(at);
        return reach.to() - reach.from() == 1 && passage.isNot(at);
    }

    /** {@code at no point}, {@code en ningún momento} directly before the verb. */
    private boolean isAtNoPoint(int verb, int from) {
        for (int i = verb - 1; i > Math.max(from - 1, verb - 4); i--) {
            if (passage.isNot(i) && passage.is(i - 1, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        return passage.looksFinite(at) || passage.is(at, WordClass.FUTURE) || passage.is(at, WordClass.HYPOTHETICAL);
    }

    private Modality ofVerb(int verb) {
        int before = verb - 1;
        while (passage.is(before, CLITIC) || (passage.is(before, ADVERB) && !passage.is(before, NEGATION))) {
            before--;
        }
        boolean negatedAfter = !passage.grammar().isRomance()
                && (passage.is(verb + 1, NEGATION) || (passage.is(verb + 2, NEGATION) && passage.is(verb + 1, ADVERB)));
        if (passage.isNot(before) || negatedAfter) {
            return Modality.NEGATED;
        }
        String key = passage.key(verb);
        boolean spanish = passage.grammar().isRomance();
        boolean future = passage.is(verb, WordClass.FUTURE)
                || (spanish
                        && (key.endsWith("r\u00E1")
                                || key.endsWith("r\u00E1n")
                                || key.endsWith("r\u00E9")
                                || key.endsWith("remos")));
        if (future) {
            return Modality.FUTURE;
        }
        boolean conditional = passage.is(verb, WordClass.HYPOTHETICAL)
                || (spanish && key.length() > 5 && (key.endsWith("r\u00EDa") || key.endsWith("r\u00EDan")));
        return conditional ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }
}

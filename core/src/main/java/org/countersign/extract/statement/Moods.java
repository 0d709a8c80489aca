package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.NEGATIVE_AUXILIARY;
import static org.countersign.extract.statement.WordClass.PRONOUN;

import org.countersign.model.Act;
import org.countersign.model.Modality;
import org.countersign.model.Span;

/** Tells the mood of a content by its first finite verb, and from it whether somebody announces what he means to do. */
final class Moods {

    private static final int FARTHEST_VERB = 25;

    private final Passage passage;

    Moods(Passage passage) {
        this.passage = passage;
    }

    Modality modality(Draft draft) {
        Span first = draft.content().get(0);
        int from = passage.indexAt(first.start());
        for (int i = from;
                i < passage.size()
                        && i < from + FARTHEST_VERB
                        && passage.token(i).end() <= first.end();
                i++) {
            if (passage.is(i, NEGATIVE_AUXILIARY)) {
                return Modality.NEGATED;
            }
            if (isVerb(i)) {
                return ofVerb(i);
            }
        }
        return Modality.ACTUAL;
    }

    private boolean isVerb(int at) {
        return passage.looksFinite(at) || passage.is(at, WordClass.FUTURE) || passage.is(at, WordClass.HYPOTHETICAL);
    }

    private Modality ofVerb(int verb) {
        int before = verb - 1;
        while (passage.is(before, CLITIC) || (passage.is(before, ADVERB) && !passage.is(before, NEGATION))) {
            before--;
        }
        boolean negatedAfter = !passage.grammar().isSpanish()
                && (passage.is(verb + 1, NEGATION) || (passage.is(verb + 2, NEGATION) && passage.is(verb + 1, ADVERB)));
        if (passage.is(before, NEGATION) || negatedAfter) {
            return Modality.NEGATED;
        }
        String key = passage.key(verb);
        boolean spanish = passage.grammar().isSpanish();
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

    /** To say of oneself that one will is to announce an intent. */
    Act act(Draft draft, Modality modality) {
        if (draft.act() != Act.ASSERTS || modality != Modality.FUTURE) {
            return draft.act();
        }
        int from = passage.indexAt(draft.content().get(0).start());
        boolean self = passage.grammar().isSpanish() ? isVerb(from) : passage.is(from, PRONOUN) && isVerb(from + 1);
        return self ? Act.ANNOUNCES_INTENT : draft.act();
    }
}

package org.countersign.extract.statement;

import java.util.EnumSet;
import java.util.Set;
import org.countersign.model.Act;

/**
 * Reads {@code has not said when the ship sails} as what it is: somebody who was expected to say so does not. Of a denied verb of
 * saying only the open question behind it tells that; {@code has not said that} tells nothing.
 */
final class Withholding {

    private static final Set<Act> TELLING = EnumSet.of(Act.ASSERTS, Act.CONFIRMS);

    private final Passage passage;
    private final NounPhrases phrases;

    Withholding(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** The cue itself, or what a denied one with a question behind it means. */
    VerbCue read(VerbCue cue) {
        boolean withheld = cue.negated()
                && cue.finite()
                && !cue.passive()
                && cue.sense().isCore()
                && cue.sense().takes("t")
                && TELLING.contains(cue.sense().act())
                && !isThing(cue)
                && passage.is(phrases.afterMoments(cue.to()), WordClass.QUESTION);
        return withheld
                ? new VerbCue(cue.from(), cue.head(), cue.to(), cue.sense().as(Act.DECLINES_TO_SAY), true, false, false)
                : cue;
    }

    /** {@code It does not answer whether}: no one withholds there. */
    private boolean isThing(VerbCue cue) {
        int subject = passage.syntax().dependent(cue.head(), "nsubj");
        return subject >= 0 && passage.key(subject).equals("it");
    }
}

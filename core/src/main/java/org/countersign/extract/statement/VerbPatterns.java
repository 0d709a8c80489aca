package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Act;

/** Reads the statement that a verb of saying makes: content before it, around it or after it. */
final class VerbPatterns {

    private final Passage passage;
    private final Subjects subjects;
    private final TrailingPattern trailing;
    private final LeadingPattern leading;

    VerbPatterns(Passage passage, Subjects subjects, TrailingPattern trailing, LeadingPattern leading) {
        this.passage = passage;
        this.subjects = subjects;
        this.trailing = trailing;
        this.leading = leading;
    }

    /**
     * The statement of this verb.
     *
     * @param claimed index before which the period's words belong to earlier statements
     */
    Optional<Draft> read(VerbCue cue, int claimed) {
        if (cue.negated() && (cue.sense().act() == Act.DENIES || cue.sense().act() == Act.CONFIRMS)) {
            return Optional.empty();
        }
        if (!cue.finite()) {
            Subject shared = Subject.shared(subjects.mainSubject(cue.from()));
            return leading.read(cue, shared);
        }
        Subject left = subjects.before(cue.from());
        if (cue.negated()) {
            return Optional.empty();
        }
        return trailing.read(cue, left, claimed).or(() -> leading.read(cue, left));
    }

    /** Media that this verb says it to. */
    List<Stretch> media(VerbCue cue) {
        return leading.media(cue, passage.periodTail(cue.head()));
    }
}

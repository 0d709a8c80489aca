package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;

/**
 * Takes back what the grammar of running text reads into an English headline: {@code City demands grow}, {@code Mayor backs call
 * for inquiry}, {@code X admits a deal, denies buying drones}; joins two names that only a comma joins.
 */
final class HeadlineDoubts {

    private final Passage passage;
    private final HeadlineSpeakers speakers;
    private final HeadlineVerbs verbs;

    HeadlineDoubts(Passage passage, HeadlineSpeakers speakers, HeadlineVerbs verbs) {
        this.passage = passage;
        this.speakers = speakers;
        this.verbs = verbs;
    }

    /** The statements that the words bear out. */
    List<Draft> settle(List<Draft> found) {
        return passage.grammar().isRomance()
                ? found
                : found.stream()
                        .filter(draft -> !isNoun(draft) && !isInverted(draft))
                        .map(this::joined)
                        .toList();
    }

    /** Whether the cue can be a noun, and what stands before it nobody or what follows a verb. */
    private boolean isNoun(Draft draft) {
        if (draft.cue().isEmpty() || !draft.subject().isOwn()) {
            return false;
        }
        Stretch cue = draft.cue().get();
        Stretch words = draft.subject().words().orElseThrow();
        int content = passage.indexAt(draft.reach().start());
        boolean can = passage.grammar().isSayingNoun(passage.token(cue.from()))
                && !verbs.at(cue.from()).isEmpty()
                && content >= cue.to();
        boolean pronoun = passage.is(words.from(), WordClass.PRONOUN) && words.to() == words.from() + 1;
        if (!can || pronoun || words.to() > cue.from()) {
            return false;
        }
        boolean bare = content == cue.to()
                && passage.syntax().is(content, Upos.VERB)
                && passage.syntax().features(content).verbForm() != VerbForm.GERUND
                && !passage.key(content).endsWith("ing");
        boolean clause =
                passage.hasFinite(content, passage.indexAt(draft.reach().end()));
        boolean third =
                verbs.at(cue.from()).stream().allMatch(one -> one.sense().isForm("3s"));
        return bare || (!clause && !speakers.canSpeak(words)) || !speakers.agrees(words, !third);
    }

    /** {@code A, denies buying drones}: what follows the verb cannot speak. */
    private boolean isInverted(Draft draft) {
        Optional<Stretch> words = draft.subject().isOwn() ? draft.subject().words() : Optional.empty();
        return draft.cue().isPresent()
                && words.filter(one -> one.from() >= draft.cue().get().to() && !speakers.canSpeak(one))
                        .isPresent();
    }

    /** {@code Iran, Bolivia deny A}. */
    private Draft joined(Draft draft) {
        if (draft.cue().isEmpty() || !draft.subject().isOwn()) {
            return draft;
        }
        Stretch words = draft.subject().words().orElseThrow();
        int start = passage.periodStart(words.from());
        boolean listed = words.from() > start + 1
                && passage.isComma(words.from() - 1)
                && words.to() == draft.cue().get().from()
                && verbs.at(words.to()).stream().anyMatch(cue -> cue.sense().isForm("3p"));
        Stretch both = new Stretch(start, words.to());
        return listed && speakers.canSpeak(both) && speakers.canSpeak(new Stretch(start, words.from() - 1))
                ? new Draft(Subject.own(both), draft.cue(), draft.content(), draft.act(), draft.firm(), draft.via())
                : draft;
    }
}

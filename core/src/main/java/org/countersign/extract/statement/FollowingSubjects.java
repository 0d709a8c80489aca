package org.countersign.extract.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.Upos;

/**
 * Finds who said it where something stands between the verb and its subject: {@code dijo, por su parte, el alcalde},
 * {@code dijo en Lugo Bruno Salas}. The tree tells which noun it is, or hangs the name on the noun before it.
 */
final class FollowingSubjects {

    private static final int FARTHEST = 12;

    private final Passage passage;
    private final Syntax syntax;
    private final NounPhrases phrases;
    private final Voices voices;

    FollowingSubjects(Passage passage, NounPhrases phrases, Voices voices) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.phrases = phrases;
        this.voices = voices;
    }

    /** The subject behind this Spanish or Portuguese verb. */
    Optional<Stretch> of(VerbCue cue) {
        if (!passage.grammar().isRomance()) {
            return Optional.empty();
        }
        int end = Math.min(passage.periodTail(cue.head()), cue.to() + FARTHEST);
        return IntStream.range(cue.to(), end)
                .takeWhile(i -> !passage.looksFinite(i) && !passage.isQuoted(i))
                .filter(i -> isSubject(i, cue) || isNameBehind(i, cue))
                .mapToObj(i ->
                        phrases.startingAt(Math.max(cue.to(), syntax.reach(i).from())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isSubject(int at, VerbCue cue) {
        return syntax.head(at) == cue.head() && syntax.isRelation(at, "nsubj");
    }

    /** A person's name right behind an adverbial, which the tree takes for one with it. */
    private boolean isNameBehind(int at, VerbCue cue) {
        int noun = syntax.head(at);
        return syntax.isRelation(at, "appos", "flat")
                && syntax.is(at, Upos.PROPN)
                && noun == at - 1
                && syntax.head(noun) == cue.head()
                && syntax.isRelation(noun, "obl")
                && phrases.startingAt(at).filter(voices::isPerson).isPresent();
    }
}

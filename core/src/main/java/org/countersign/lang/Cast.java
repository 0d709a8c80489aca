package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Party;
import org.countersign.model.Span;

/**
 * Who is who in one article: every actor with all its mentions.
 *
 * @param actors in order of first mention
 * @param home the state that the dateline's place lies in: where an office or body without a state may belong, and may
 *     not, so nobody's {@link Actor#party} is taken from it
 */
public record Cast(List<Actor> actors, Optional<Party> home) {

    /** Nobody. */
    public static final Cast EMPTY = new Cast(List.of(), Optional.empty());

    public Cast {
        actors = List.copyOf(actors);
    }

    /** The actor with a mention whose name or phrase overlaps this span; of several the one that covers most of it. */
    public Optional<Actor> at(Span span) {
        Actor best = null;
        int most = 0;
        for (Actor actor : actors) {
            for (Actor.Mention mention : actor.mentions()) {
                int covered = Math.min(span.end(), mention.phrase().end())
                        - Math.max(span.start(), mention.phrase().start());
                if (covered > most) {
                    most = covered;
                    best = actor;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}

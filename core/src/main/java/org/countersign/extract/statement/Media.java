package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.DETERMINER;

import java.util.Optional;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;

/** Tells a newspaper, agency or station from other things that people speak to. */
final class Media {

    private final Passage passage;
    private final Cast cast;

    Media(Passage passage, Cast cast) {
        this.passage = passage;
        this.cast = cast;
    }

    boolean isMedium(Stretch phrase) {
        Optional<Actor> actor = cast.at(passage.span(phrase));
        if (actor.isPresent()) {
            Actor.Kind kind = actor.get().kind();
            return kind == Actor.Kind.AGENCY || kind == Actor.Kind.OUTLET || holdsWord(phrase);
        }
        return holdsWord(phrase) || isBareName(phrase);
    }

    private boolean holdsWord(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (passage.grammar().isMediumWord(passage.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** A short name without an office, that is nobody's and no forum's. */
    private boolean isBareName(Stretch phrase) {
        int from = passage.is(phrase.from(), DETERMINER) ? phrase.from() + 1 : phrase.from();
        for (int i = from; i < phrase.to(); i++) {
            if (!passage.isCapitalised(i) || passage.is(i, WordClass.FORUM)) {
                return false;
            }
        }
        return phrase.to() - from == 1 && from < phrase.to();
    }
}

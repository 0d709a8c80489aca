package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.model.Span;

/** The actors of an article by place: who is named here, who was named last before. */
final class CastIndex {

    private static final int LONGEST_PHRASE = 200;
    private static final int FARTHEST_MENTION = 200;

    private final List<Named> mentions = new ArrayList<>();

    CastIndex(Cast cast) {
        for (Actor actor : cast.actors()) {
            actor.mentions().forEach(mention -> mentions.add(new Named(actor, mention)));
        }
        mentions.sort(Comparator.comparing(named -> named.mention().phrase()));
    }

    /**
     * One place where an actor is named.
     *
     * @param actor who
     * @param mention where
     */
    record Named(Actor actor, Actor.Mention mention) {

        int start() {
            return mention.phrase().start();
        }
    }

    /** The actor whose phrase overlaps this span most. */
    Optional<Actor> at(Span span) {
        return overlapping(span).stream()
                .max(Comparator.comparingInt(named -> common(named.mention().phrase(), span)))
                .map(Named::actor);
    }

    /** The first person with a name whose name lies in this span. */
    Optional<Actor> person(Span span) {
        return overlapping(span).stream()
                .filter(named -> isNamedPerson(named.actor())
                        && span.overlaps(named.mention().name()))
                .map(Named::actor)
                .findFirst();
    }

    List<Named> overlapping(Span span) {
        List<Named> found = new ArrayList<>();
        for (int i = firstFrom(span.start() - LONGEST_PHRASE);
                i < mentions.size() && mentions.get(i).start() < span.end();
                i++) {
            if (mentions.get(i).mention().phrase().overlaps(span)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The last mention that begins before {@code offset} and passes. */
    Optional<Named> lastBefore(int offset, Predicate<Actor> passes) {
        int last = firstFrom(offset) - 1;
        for (int i = last; i >= Math.max(0, last - FARTHEST_MENTION); i--) {
            if (passes.test(mentions.get(i).actor())) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a person called by name, not only by office. */
    static boolean isNamedPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && actor.office().filter(actor.name()::endsWith).isEmpty();
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

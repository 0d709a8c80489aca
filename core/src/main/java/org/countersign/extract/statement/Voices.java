package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.DETERMINER;

import java.util.Optional;
import org.countersign.lang.Actor;

/** Tells what a noun phrase of a passage names: a medium that people speak to, a document, somebody else. */
final class Voices {

    private final Passage passage;
    private final CastIndex cast;

    Voices(Passage passage, CastIndex cast) {
        this.passage = passage;
        this.cast = cast;
    }

    /** Whether the cast has it. */
    boolean isKnown(Stretch phrase) {
        return cast.at(passage.span(phrase)).isPresent();
    }

    /** Whether the cast has it as a person by name. */
    boolean isPerson(Stretch phrase) {
        return cast.at(passage.span(phrase)).filter(CastIndex::isNamedPerson).isPresent();
    }

    /** Whether it is a poll, a study, a film: it shows what it holds. */
    boolean isFinding(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (passage.is(i, WordClass.FINDING)) {
                return true;
            }
        }
        return false;
    }

    boolean isDocument(Stretch phrase) {
        return cast.at(passage.span(phrase))
                .flatMap(Actor::rank)
                .filter("document"::equals)
                .isPresent();
    }

    /** Whether the cast knows it as something that cannot speak for itself, or does not know it. */
    boolean isThing(Stretch phrase) {
        boolean pronoun = passage.is(phrase.from(), WordClass.PRONOUN);
        return !pronoun && (isDocument(phrase) || (cast.at(passage.span(phrase)).isEmpty() && !hasName(phrase)));
    }

    /** Whether it is a newspaper, an agency, a station. */
    boolean isMedium(Stretch phrase) {
        if (holdsOtherThan(phrase)) {
            return false;
        }
        Optional<Actor> actor = cast.at(passage.span(phrase));
        if (actor.filter(one -> one.kind() == Actor.Kind.AGENCY).isPresent()) {
            return true;
        }
        boolean outlet = actor.filter(one -> one.kind() == Actor.Kind.OUTLET).isPresent();
        return (outlet && hasName(phrase)) || namesMedium(phrase) || (actor.isEmpty() && isBareName(phrase));
    }

    /** Whether it is known as a medium, by the cast or by a word for media. */
    boolean isCalledMedium(Stretch phrase) {
        Optional<Actor> actor = cast.at(passage.span(phrase));
        boolean known = actor.filter(one -> one.kind() == Actor.Kind.AGENCY || one.kind() == Actor.Kind.OUTLET)
                .isPresent();
        return !holdsOtherThan(phrase) && ((known && hasName(phrase)) || namesMedium(phrase));
    }

    private boolean holdsOtherThan(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean other = passage.is(i, WordClass.TIME)
                    || passage.is(i, WordClass.CHANNEL)
                    || (passage.is(i, WordClass.PUBLIC) && !passage.isCapitalised(i));
            if (other) {
                return true;
            }
        }
        return false;
    }

    private boolean hasName(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (passage.isCapitalised(i) && !passage.is(i, DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code this newspaper}, {@code the state radio}, {@code Radio Sol}, {@code the Morning Post}. */
    private boolean namesMedium(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (passage.grammar().isMediumWord(passage.token(i), passage.isCapitalised(i))) {
                return true;
            }
        }
        return false;
    }

    /** One capitalised word, with or without an article, that is no forum. */
    private boolean isBareName(Stretch phrase) {
        int from = passage.is(phrase.from(), DETERMINER) ? phrase.from() + 1 : phrase.from();
        return phrase.to() - from == 1 && passage.isCapitalised(from) && !passage.is(from, WordClass.FORUM);
    }
}

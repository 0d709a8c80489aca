package org.countersign.extract.statement;

import java.util.Optional;
import org.countersign.lang.Actor;

/**
 * Somebody who is present in the reader's mind at a place: a pronoun or a dropped subject can mean him.
 *
 * @param offset where he came up last
 * @param name his fullest name
 * @param phrase the words by which he came up
 * @param actor who he is in the cast; empty for a noun phrase that the cast does not know
 * @param person whether he is a person; otherwise a body, a document, a medium
 * @param plural whether the words are said of several
 */
record Figure(int offset, String name, String phrase, Optional<Actor> actor, boolean person, boolean plural) {

    static Figure of(int offset, Actor actor) {
        boolean person = actor.kind() == Actor.Kind.PERSON;
        return new Figure(offset, actor.name(), actor.name(), Optional.of(actor), person, false);
    }

    /** The same, by these words. */
    Figure called(String words) {
        return new Figure(offset, name, words, actor, person, plural);
    }

    /** The same, come up again. */
    Figure at(int place) {
        return new Figure(place, name, phrase, actor, person, plural);
    }

    boolean isSame(Figure other) {
        return name.equals(other.name);
    }
}

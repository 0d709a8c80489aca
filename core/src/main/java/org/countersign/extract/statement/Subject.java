package org.countersign.extract.statement;

import java.util.Optional;

/**
 * Who a cue gives its content to, before anybody knows who that is.
 *
 * @param kind how the cue is tied to its speaker
 * @param words the noun phrase: the subject itself, or for an implicit one the earlier phrase that it shares
 */
record Subject(Kind kind, Optional<Stretch> words) {

    /** Nothing is said of a speaker. */
    static final Subject DROPPED = new Subject(Kind.DROPPED, Optional.empty());

    /** The text keeps the speaker to itself. */
    static final Subject UNTOLD = new Subject(Kind.UNTOLD, Optional.empty());

    /** How a cue is tied to its speaker. */
    enum Kind {
        /** It has a subject of its own. */
        OWN,
        /** It shares an earlier subject: coordination, participle. */
        SHARED,
        /** It is said of what stands before a relative pronoun. */
        RELATIVE,
        /** Whoever spoke last. */
        DROPPED,
        /** Nobody is told, and nobody is to be guessed: {@code was asked}, {@code the reports that}. */
        UNTOLD
    }

    static Subject own(Stretch words) {
        return new Subject(Kind.OWN, Optional.of(words));
    }

    static Subject shared(Optional<Stretch> words) {
        return new Subject(Kind.SHARED, words);
    }

    static Subject relative(Optional<Stretch> words) {
        return new Subject(Kind.RELATIVE, words);
    }

    boolean isOwn() {
        return kind == Kind.OWN;
    }
}

package org.countersign.model;

import java.util.Optional;

/**
 * Who says it.
 *
 * @param words the noun phrase; empty where the cue has no subject of its own
 * @param name the fullest form of the name that the article gives; for an anonymous speaker the noun phrase itself;
 *     empty only where the text does not tell
 * @param implicit whether the cue has no subject of its own (dropped, coordinated, participle, relative, passive)
 */
public record Speaker(Optional<Quote> words, Optional<String> name, boolean implicit) {

    /** Nobody is named. */
    public static final Speaker UNKNOWN = new Speaker(Optional.empty(), Optional.empty(), true);

    public Speaker {
        if (implicit && words.isPresent()) {
            throw new IllegalArgumentException("an implicit speaker has no words of its own");
        }
    }
}

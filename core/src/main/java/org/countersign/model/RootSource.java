package org.countersign.model;

import java.util.Optional;

/**
 * The deepest source that a position rests on. Copies of a report add no roots.
 *
 * @param name the fullest form known: a person, body, agency, outlet or document
 * @param kind what it is
 * @param side the party that it speaks for, if it is one of a party
 */
public record RootSource(String name, Kind kind, Optional<Party> side) {

    /** What a root source is. */
    public enum Kind implements Coded {
        /** A party to the agreement, its government, ministry or a named official of it. */
        PARTY,
        /** A named person or body that is not a party. */
        NAMED,
        /** A document that is named. */
        DOCUMENT,
        /** An analyst, institute or think tank. */
        ANALYST,
        /** A news agency or outlet in its own voice. */
        MEDIA,
        /** A speaker without a name. */
        ANONYMOUS
    }
}

package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Party;
import org.countersign.model.Span;

/**
 * Somebody or something that an article names.
 *
 * @param name the fullest form that the article gives
 * @param kind what it is
 * @param party the state or organisation that it is, belongs to or speaks for, as far as the article tells
 * @param office a person's office in the article's words, without the name
 * @param rank class of the office, e.g. {@code defence-minister} (lexicon {@code office.tsv}), or kind of the body,
 *     e.g. {@code ministry} (lexicon {@code body.tsv})
 * @param mentions in text order; at least one
 */
public record Actor(
        String name,
        Kind kind,
        Optional<Party> party,
        Optional<String> office,
        Optional<String> rank,
        List<Mention> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        STATE,
        /** An international organisation or alliance. */
        ORGANISATION,
        /** A ministry, parliament, committee, force, embassy, party, company or other body. */
        BODY,
        AGENCY,
        OUTLET,
        INSTITUTE,
        /** A city or other place. */
        PLACE
    }

    /**
     * One place where an actor is named.
     *
     * @param name the name alone, e.g. {@code Rosalind Mutiso}
     * @param phrase the whole noun phrase: article, office, name, identifying complements
     */
    public record Mention(Span name, Span phrase) {}
}

package org.countersign.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How somebody took an agreement or a point of it.
 *
 * @param who resolved as far as the article allows
 * @param stance how
 * @param about {@code agreement}, {@code item:NAME}, {@code clause:…} or {@code point:…}
 * @param agreement index of the agreement mention
 * @param grounds the reasons given, in the article's words
 * @param statement index of the statement that shows it
 * @param evidence the words that show it
 */
public record Reaction(
        String who,
        Stance stance,
        String about,
        OptionalInt agreement,
        Optional<String> grounds,
        OptionalInt statement,
        List<Quote> evidence) {

    public Reaction {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a reaction of '" + who + "' without evidence");
        }
    }
}

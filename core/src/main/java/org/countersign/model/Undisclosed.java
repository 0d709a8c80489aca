package org.countersign.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something about an agreement that the article says is not known or not published.
 *
 * @param what {@code text}, {@code scope}, {@code price}, {@code quantities}, {@code term}, {@code annexes}, or the
 *     article's words
 * @param agreement index of the agreement mention
 * @param by who refused to tell
 * @param statement index of the statement that says so
 * @param evidence the words that say so
 */
public record Undisclosed(
        String what, OptionalInt agreement, Optional<String> by, OptionalInt statement, List<Quote> evidence) {

    public Undisclosed {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("undisclosed '" + what + "' without evidence");
        }
    }
}

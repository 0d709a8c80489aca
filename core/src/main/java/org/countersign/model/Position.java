package org.countersign.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who takes what side on a claim, when, and in which words.
 *
 * @param attitude what side
 * @param root the deepest source that it rests on
 * @param via through whom it came, nearest to the root first
 * @param published when the article that has it was published
 * @param evidence the words
 * @param statement index of the statement in the article's extraction; empty: the article's own voice
 * @param grounds on what grounds, in the article's words
 */
public record Position(
        Attitude attitude,
        RootSource root,
        List<String> via,
        Optional<LocalDate> published,
        Evidence evidence,
        OptionalInt statement,
        Optional<String> grounds) {

    public Position {
        via = List.copyOf(via);
    }
}

package org.countersign.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Somebody said something.
 *
 * @param speaker who
 * @param cue the reporting verb or phrase; empty for a quotation without one
 * @param content what, in pieces as printed, in text order; at least one
 * @param form whether it is quoted
 * @param act what the speaker does by saying it
 * @param modality in which mood the content stands
 * @param via through whom it reached the article, nearest to the speaker first
 * @param parent index of the statement that this one is nested in
 * @param about which fields of which agreements it speaks of
 */
public record Statement(
        Speaker speaker,
        Optional<Quote> cue,
        List<Quote> content,
        Form form,
        Act act,
        Modality modality,
        List<String> via,
        OptionalInt parent,
        List<About> about) {

    public Statement {
        content = List.copyOf(content);
        via = List.copyOf(via);
        about = List.copyOf(about);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content says nothing");
        }
    }

    /** The same statement, about these fields. */
    public Statement about(List<About> fields) {
        return new Statement(speaker, cue, content, form, act, modality, via, parent, fields);
    }

    /** All words that it rests on: speaker, cue, content. */
    public Stream<Quote> quotes() {
        return Stream.of(speaker.words().stream(), cue.stream(), content.stream())
                .flatMap(quote -> quote);
    }

    /** From the first to the last word of its content. */
    public Span contentSpan() {
        return content.stream().map(Quote::span).reduce(Span::union).orElseThrow();
    }
}

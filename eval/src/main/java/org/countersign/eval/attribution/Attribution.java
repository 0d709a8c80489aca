package org.countersign.eval.attribution;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Coded;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/**
 * A statement as marked in a text, by gold or by the extractors.
 *
 * @param source the words for the speaker; none where the cue has no subject of its own
 * @param cue the words that say that it is said; none for a quotation without any
 * @param content what is said, in pieces
 * @param form direct, mixed or indirect
 * @param speaker who that is, where it is known
 * @param implicit whether the cue has no subject of its own
 * @param act what the speaker does by saying it, where it is known
 * @param nested whether it is part of what another statement says
 */
record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String form,
        Optional<String> speaker,
        boolean implicit,
        Optional<String> act,
        boolean nested) {

    Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Attribution of(Statement statement) {
        return new Attribution(
                statement.speaker().words().map(Quote::span).stream().toList(),
                statement.cue().map(Quote::span).stream().toList(),
                statement.content().stream().map(Quote::span).toList(),
                statement.form().code(),
                statement.speaker().name(),
                statement.speaker().implicit(),
                Optional.of(statement.act()).map(Coded::code),
                statement.parent().isPresent());
    }

    Attribution withForm(String other) {
        return new Attribution(source, cue, content, other, speaker, implicit, act, nested);
    }
}

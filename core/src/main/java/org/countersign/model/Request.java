package org.countersign.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody asked somebody else to produce or explain something about an agreement.
 *
 * @param by who asked, resolved as far as the article allows
 * @param to who was asked
 * @param about what was asked, in the article's words
 * @param on when
 * @param due until when an answer was asked for or is due
 * @param kind by what instrument
 * @param evidence the words that say so
 */
public record Request(
        String by,
        Optional<String> to,
        String about,
        Optional<PartialDate> on,
        Optional<PartialDate> due,
        RequestKind kind,
        List<Quote> evidence) {

    public Request {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a request by '" + by + "' without evidence");
        }
    }
}

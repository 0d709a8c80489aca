package org.countersign.lang;

import java.util.List;
import org.countersign.model.Span;

/**
 * A sentence of a body.
 *
 * @param span from its first to its last character
 * @param paragraph number of the paragraph that it stands in, from 0
 * @param zone what part of the article it belongs to
 * @param tokens its tokens in text order; at least one
 */
public record Sentence(Span span, int paragraph, Zone zone, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Part of an article. */
    public enum Zone {
        TITLE,
        /** Place, date, agency, author: above the text or before its first sentence. */
        DATELINE,
        TEXT,
        /** Adverts, links to other articles, subscription lines, translator's notes. */
        FURNITURE
    }
}

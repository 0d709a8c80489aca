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
 * @param tree its words and how they depend on each other; every token holds at least one of them
 */
public record Sentence(Span span, int paragraph, Zone zone, List<Token> tokens, Tree tree) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether it is a headline: a first line that ends like a sentence is one of the text. */
    public boolean isTitle() {
        return zone == Zone.TITLE && !tokens.get(tokens.size() - 1).is(".");
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

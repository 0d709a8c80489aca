package org.countersign.model;

/**
 * Words of a body together with where they stand.
 *
 * @param span where
 * @param text the words, exactly as the body has them at {@code span}
 */
public record Quote(Span span, String text) implements Comparable<Quote> {

    public Quote {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("a quote of " + text.length() + " code units cannot stand at " + span);
        }
    }

    /** The words of {@code body} at {@code span}. */
    public static Quote of(CharSequence body, Span span) {
        return new Quote(span, span.of(body));
    }

    /** Whether {@code body} holds these words at this place. */
    public boolean holdsIn(CharSequence body) {
        return span.end() <= body.length() && span.of(body).equals(text);
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }
}

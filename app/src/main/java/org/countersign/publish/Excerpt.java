package org.countersign.publish;

import org.countersign.model.Span;

/**
 * Evidence with as much of the text around it as makes a few words readable: the rest of a short quote's paragraph, cut
 * at words where that is long.
 *
 * @param before what stands before the quote; empty where the quote is long enough by itself
 * @param quote the evidence
 * @param after what stands behind it
 */
public record Excerpt(String before, String quote, String after) {

    private static final int LONG_ENOUGH = 60;
    private static final int REACH = 90;

    /** The words of {@code body} at {@code span}, with what stands around them. */
    public static Excerpt of(String body, Span span) {
        String quote = span.of(body);
        if (quote.length() >= LONG_ENOUGH) {
            return new Excerpt("", quote, "");
        }
        return new Excerpt(before(body, span.start()), quote, after(body, span.end()));
    }

    private static String before(String body, int end) {
        int paragraph = body.lastIndexOf('\n', end - 1) + 1;
        int sentence = Math.max(paragraph, body.lastIndexOf(". ", end - 1) + 2);
        int start = sentence - 2 >= paragraph ? sentence : paragraph;
        if (end - start <= REACH) {
            return body.substring(start, end);
        }
        int space = body.indexOf(' ', end - REACH);
        return space < 0 || space >= end ? "…" : "…" + body.substring(space, end);
    }

    private static String after(String body, int start) {
        int line = body.indexOf('\n', start);
        int paragraph = line < 0 ? body.length() : line;
        int stop = body.indexOf(". ", start);
        int end = stop < 0 || stop > paragraph ? paragraph : stop + 1;
        if (end - start <= REACH) {
            return body.substring(start, end);
        }
        int space = body.lastIndexOf(' ', start + REACH);
        return space <= start ? "…" : body.substring(start, space) + " …";
    }

    /** All of it. */
    public String text() {
        return before + quote + after;
    }
}

package org.countersign.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.model.Span;

/**
 * A body cut into paragraphs and these into pieces, so that marks nest properly: a mark that crosses another one or the
 * end of a paragraph goes on as a second mark.
 *
 * @param paragraphs in text order
 */
public record MarkedBody(List<Paragraph> paragraphs) {

    private static final Pattern GAP = Pattern.compile("\\R[ \\t]*\\R\\s*");

    public MarkedBody {
        paragraphs = List.copyOf(paragraphs);
    }

    /** {@code body} with these spans of it marked. */
    public static MarkedBody of(String body, Collection<Span> spans) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        Matcher gap = GAP.matcher(body);
        while (gap.find()) {
            add(paragraphs, body, start, gap.start(), spans);
            start = gap.end();
        }
        add(paragraphs, body, start, body.length(), spans);
        return new MarkedBody(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, String body, int start, int end, Collection<Span> spans) {
        if (end > start) {
            Span whole = new Span(start, end);
            paragraphs.add(new Paragraph(whole, new Cutter(body, whole, spans).pieces()));
        }
    }

    /** The id of the mark at {@code span}. */
    public static String anchor(Span span) {
        return "e" + span.start() + "-" + span.end();
    }

    /**
     * One paragraph.
     *
     * @param span where it stands
     * @param pieces texts, and the begins and ends of marks, properly nested
     */
    public record Paragraph(Span span, List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** A step through a paragraph. */
    public sealed interface Piece {

        /** A mark begins; {@code continued}: it began before, and only goes on here. */
        record Begin(Span marked, boolean continued) implements Piece {}

        /** The mark that began last ends. */
        record End() implements Piece {}

        /** Words of the body. */
        record Words(String text) implements Piece {}
    }

    /** A part of a marked span, within one paragraph. */
    private record Part(Span marked, Span here) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            int byPlace = here.compareTo(other.here);
            return byPlace != 0 ? byPlace : marked.compareTo(other.marked);
        }
    }

    /** Goes once through a paragraph, keeping the marks that are open on a stack. */
    private static final class Cutter {

        private final String body;
        private final Span paragraph;
        private final PriorityQueue<Part> waiting = new PriorityQueue<>();
        private final Deque<Part> open = new ArrayDeque<>();
        private final List<Piece> pieces = new ArrayList<>();
        private int place;

        Cutter(String body, Span paragraph, Collection<Span> spans) {
            this.body = body;
            this.paragraph = paragraph;
            this.place = paragraph.start();
            spans.stream()
                    .distinct()
                    .filter(paragraph::overlaps)
                    .forEach(span -> waiting.add(new Part(
                            span,
                            new Span(
                                    Math.max(span.start(), paragraph.start()),
                                    Math.min(span.end(), paragraph.end())))));
        }

        List<Piece> pieces() {
            while (!waiting.isEmpty()) {
                begin(waiting.remove());
            }
            closeUntil(paragraph.end());
            words(paragraph.end());
            return pieces;
        }

        private void begin(Part part) {
            closeUntil(part.here().start());
            Part now = part;
            if (!open.isEmpty() && open.peek().here().end() < part.here().end()) {
                int cut = open.peek().here().end();
                now = new Part(part.marked(), new Span(part.here().start(), cut));
                waiting.add(new Part(part.marked(), new Span(cut, part.here().end())));
            }
            words(now.here().start());
            pieces.add(new Piece.Begin(
                    now.marked(), now.here().start() > now.marked().start()));
            open.push(now);
        }

        private void closeUntil(int offset) {
            while (!open.isEmpty() && open.peek().here().end() <= offset) {
                words(open.pop().here().end());
                pieces.add(new Piece.End());
            }
        }

        private void words(int end) {
            if (end > place) {
                pieces.add(new Piece.Words(body.substring(place, end)));
                place = end;
            }
        }
    }
}

package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import org.countersign.model.Span;

/**
 * Cuts a body into paragraphs. A line is a paragraph, unless the lines of its block are hard-wrapped: about equally long
 * and broken in mid-sentence; then the block is one.
 */
final class Paragraphs {

    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 120;

    private Paragraphs() {}

    /** Spans of the paragraphs of {@code body}, in order, without the blanks around them. */
    static List<Span> of(String body) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at <= body.length()) {
            int newline = body.indexOf('\n', at);
            int end = newline < 0 ? body.length() : newline;
            int start = at;
            int last = end;
            while (start < last && Tokenizer.isBlank(body.charAt(start))) {
                start++;
            }
            while (last > start && Tokenizer.isBlank(body.charAt(last - 1))) {
                last--;
            }
            if (start < last) {
                block.add(new Span(start, last));
            } else {
                close(body, block, paragraphs);
            }
            at = end + 1;
        }
        close(body, block, paragraphs);
        return paragraphs;
    }

    private static void close(String body, List<Span> block, List<Span> paragraphs) {
        if (isHardWrapped(body, block)) {
            paragraphs.add(block.get(0).union(block.get(block.size() - 1)));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    private static boolean isHardWrapped(String body, List<Span> block) {
        if (block.size() < 2) {
            return false;
        }
        boolean brokenInSentence = false;
        for (Span line : block.subList(0, block.size() - 1)) {
            if (line.length() < NARROWEST_WRAP || line.length() > WIDEST_WRAP) {
                return false;
            }
            brokenInSentence |= Character.isLetter(body.charAt(line.end() - 1)) || body.charAt(line.end() - 1) == ',';
        }
        return brokenInSentence;
    }
}

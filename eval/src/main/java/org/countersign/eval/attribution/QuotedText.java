package org.countersign.eval.attribution;

import java.util.BitSet;
import org.countersign.eval.score.ListedWords;

/** Which words of a text stand between double quotation marks, as the figures count it. */
final class QuotedText {

    static final String UNKNOWN = "unknown";
    static final String DIRECT = "direct";
    static final String MIXED = "mixed";
    static final String INDIRECT = "indirect";

    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    private static final double NEARLY_ALL = 0.95;
    private static final int OUTSIDE = -1;

    private final BitSet quoted = new BitSet();

    /** A quotation that is not closed ends with its paragraph. */
    QuotedText(String text) {
        int start = OUTSIDE;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (start == OUTSIDE) {
                start = OPENING.indexOf(mark) >= 0 || mark == '"' ? i : OUTSIDE;
            } else if (mark == '\n') {
                quoted.set(start, i);
                start = OUTSIDE;
            } else if (CLOSING.indexOf(mark) >= 0 || mark == '"' || mark == '“') {
                quoted.set(start, i + 1);
                start = OUTSIDE;
            }
        }
        if (start != OUTSIDE) {
            quoted.set(start, text.length());
        }
    }

    /** How much of these words is quoted: direct, mixed, indirect. */
    String form(SpanTokens words) {
        if (words.isEmpty()) {
            return UNKNOWN;
        }
        int all = words.tokens().size();
        long inside = words.tokens().stream()
                .filter(token -> quoted.get(token.start()))
                .count();
        if (inside >= NEARLY_ALL * all) {
            return DIRECT;
        }
        return inside == 0 ? INDIRECT : MIXED;
    }

    /** Whether a statement is a reported one: quoted, or its cue says that somebody speaks or writes. */
    static boolean isReported(Attribution attribution, SpanTokens cue) {
        return attribution.form().equals(DIRECT)
                || attribution.form().equals(MIXED)
                || cue.tokens().stream().anyMatch(token -> ListedWords.SPEECH.hold(token.text()));
    }
}

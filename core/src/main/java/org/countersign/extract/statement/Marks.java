package org.countersign.extract.statement;

import java.util.List;
import org.countersign.lang.Token;

/** Tells of each quotation mark of some tokens which way it faces: by the blanks around it before its form. */
final class Marks {

    static final int OPENS = 1;
    static final int CLOSES = -1;
    private static final String BEFORE_OPENING = "([{\u2014\u2013:\u00BF\u00A1-";
    private static final String AFTER_CLOSING = ".,;:!?)]}\u2014\u2013\u2026";
    private static final String DASHES = "\u2014\u2013\u2015";

    private final List<Token> tokens;

    Marks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * {@link #OPENS} where a quotation mark opens, {@link #CLOSES} where it closes, 0 where the token is no quotation mark.
     *
     * @param isOpen whether a quotation is open before it, which settles what nothing else does
     */
    int direction(int index, boolean isOpen) {
        Token token = tokens.get(index);
        if (!token.isQuote()) {
            return 0;
        }
        boolean before = blankBefore(index);
        boolean after = blankAfter(index);
        if (before != after) {
            return before ? OPENS : CLOSES;
        }
        return switch (token.kind()) {
            case OPENING_QUOTE -> OPENS;
            case CLOSING_QUOTE -> CLOSES;
            default -> isOpen || isGluedEnd(index) ? CLOSES : OPENS;
        };
    }

    /** {@code A,"said}: the blank behind it is lost. */
    private boolean isGluedEnd(int index) {
        return !blankBefore(index)
                && isPause(index - 1)
                && tokens.get(index + 1).isWord()
                && !tokens.get(index + 1).isCapitalised();
    }

    boolean blankBefore(int index) {
        return index == 0
                || tokens.get(index - 1).end() < tokens.get(index).start()
                || BEFORE_OPENING.contains(tokens.get(index - 1).text());
    }

    boolean blankAfter(int index) {
        return index + 1 >= tokens.size()
                || tokens.get(index).end() < tokens.get(index + 1).start()
                || AFTER_CLOSING.contains(tokens.get(index + 1).text());
    }

    /** Which kind of marks it is one of: guillemets, straight or curly marks. */
    int family(int index) {
        return switch (tokens.get(index).text().charAt(0)) {
            case '\u00AB', '\u00BB' -> 1;
            case '"' -> 2;
            default -> 3;
        };
    }

    boolean isDash(int index) {
        return isOneOf(index, DASHES);
    }

    /** A dash, or a hyphen that stands for one. */
    boolean isAnyDash(int index) {
        return isDash(index) || (isOneOf(index, "-") && tokens.get(index).kind() != Token.Kind.HYPHEN);
    }

    boolean isPause(int index) {
        return isOneOf(index, ".,;:");
    }

    /** Whether a sentence ends with this mark. */
    boolean isSentenceEnd(int index) {
        return isOneOf(index, ".!?")
                && index + 1 < tokens.size()
                && (tokens.get(index + 1).isCapitalised()
                        || tokens.get(index + 1).isQuote());
    }

    private boolean isOneOf(int index, String marks) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).text().length() == 1
                && marks.contains(tokens.get(index).text());
    }

    boolean touchesOneSide(int index) {
        return blankBefore(index) != blankAfter(index);
    }

    /** Whether these tokens begin with a mark that opens: in a paragraph, nothing before it can have been quoted. */
    boolean opensFirst() {
        return tokens.size() > 1 && tokens.get(0).isQuote();
    }

    /** Whether the first mark closes what these tokens do not open. */
    boolean closesFirst() {
        int first = first();
        return first > 0 && first < tokens.size() && direction(first, true) == CLOSES;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return first() == tokens.size();
    }

    private int first() {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).isQuote()) {
            at++;
        }
        return at;
    }
}

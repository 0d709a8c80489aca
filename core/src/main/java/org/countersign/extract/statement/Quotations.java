package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.Token;

/**
 * Pairs the quotation marks of one paragraph and bears damage: which way a mark faces is told by the blanks around it
 * before its form; a missing end is put at a cue or at the end of its sentence; a doubled mark starts anew.
 */
final class Quotations {

    private static final int OPENS = 1;
    private static final int CLOSES = -1;
    private static final int LONGEST_INNER = 200;
    private static final int LONGEST = 600;
    private static final String BEFORE_OPENING = "([{\u2014\u2013:\u00BF\u00A1-";
    private static final String AFTER_CLOSING = ".,;:!?)]}\u2014\u2013\u2026";

    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Grammar grammar, List<Token> tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /** The quotations of a paragraph in text order; none overlaps another. */
    static List<Quotation> of(Grammar grammar, List<Token> tokens) {
        Quotations quotations = new Quotations(grammar, tokens);
        if (!quotations.readDialogue()) {
            quotations.readMarks();
        }
        return quotations.found;
    }

    private boolean readDialogue() {
        if (tokens.size() < 4
                || !isDash(0)
                || tokens.get(0).end() != tokens.get(1).start()) {
            return false;
        }
        int from = 1;
        boolean speaking = true;
        for (int i = 1; i < tokens.size(); i++) {
            if (isDash(i) && touchesOneSide(i)) {
                if (speaking) {
                    add(from == 1 ? 0 : from, from, i, i, false);
                }
                speaking = !speaking;
                from = i + 1;
                while (speaking && from < tokens.size() && isPause(from)) {
                    from++;
                }
            }
        }
        if (speaking) {
            add(from == 1 ? 0 : from, from, tokens.size(), tokens.size(), false);
        }
        return true;
    }

    private boolean isDash(int index) {
        String text = tokens.get(index).text();
        return text.equals("\u2014") || text.equals("\u2013") || text.equals("\u2015");
    }

    private boolean isPause(int index) {
        String text = tokens.get(index).text();
        return text.equals(".") || text.equals(",") || text.equals(";") || text.equals(":");
    }

    private boolean touchesOneSide(int index) {
        return blankBefore(index) != blankAfter(index);
    }

    private void readMarks() {
        int open = -1;
        int inner = -1;
        for (int i = 0; i < tokens.size(); i++) {
            int turn = direction(i, open >= 0);
            if (turn == 0) {
                continue;
            }
            if (open < 0) {
                if (turn == OPENS) {
                    open = i;
                } else {
                    closeStray(i);
                }
            } else if (inner >= 0) {
                inner = -1;
            } else if (turn == CLOSES) {
                add(open, open + 1, i, i + 1, false);
                open = -1;
            } else if (opensInner(open, i)) {
                inner = i;
            } else {
                endUnmarked(open, i);
                open = i;
            }
        }
        if (open >= 0) {
            endUnmarked(open, tokens.size());
        }
    }

    /** A mark of another form inside a quotation opens an inner one where its own partner and the outer's follow. */
    private boolean opensInner(int open, int at) {
        if (family(open) == family(at)) {
            return false;
        }
        boolean innerClosed = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_INNER); i++) {
            if (tokens.get(i).isQuote()) {
                if (!innerClosed && family(i) == family(at)) {
                    innerClosed = true;
                } else if (innerClosed && family(i) == family(open)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int family(int index) {
        return switch (tokens.get(index).text().charAt(0)) {
            case '\u00AB', '\u00BB' -> 1;
            case '"' -> 2;
            default -> 3;
        };
    }

    /** 1 where a quotation mark opens, -1 where it closes, 0 where the token is no quotation mark. */
    private int direction(int index, boolean isOpen) {
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
            default -> isOpen ? CLOSES : OPENS;
        };
    }

    private boolean blankBefore(int index) {
        if (index == 0 || tokens.get(index - 1).end() < tokens.get(index).start()) {
            return true;
        }
        Token previous = tokens.get(index - 1);
        return BEFORE_OPENING.contains(previous.text());
    }

    private boolean blankAfter(int index) {
        if (index + 1 >= tokens.size()
                || tokens.get(index).end() < tokens.get(index + 1).start()) {
            return true;
        }
        return AFTER_CLOSING.contains(tokens.get(index + 1).text());
    }

    /** An end without a beginning: the words since the last quotation of the same sentence were quoted. */
    private void closeStray(int at) {
        if (found.isEmpty()) {
            return;
        }
        int from = found.get(found.size() - 1).to();
        boolean lower = from < at
                && !tokens.get(from).isCapitalised()
                && tokens.get(from).isWord();
        for (int i = from; i < at; i++) {
            if (isSentenceEnd(i) || isPause(i) || isSayingVerb(i)) {
                return;
            }
        }
        if (lower) {
            add(from, from, at, at + 1, false);
        }
    }

    /** A beginning without an end before {@code limit}: it ends before a dash or comma and a cue, or with its sentence. */
    private void endUnmarked(int open, int limit) {
        int end = limit;
        boolean reopened = limit < tokens.size() && isSentenceEnd(limit - 1);
        for (int i = open + 1; i < limit; i++) {
            boolean breaks = isPause(i) || isDash(i);
            if (breaks && isSayingVerb(i + 1) && i + 1 < limit) {
                end = i;
                break;
            }
            if (!reopened && isSentenceEnd(i) && i + 1 < limit) {
                end = i + 1;
                break;
            }
        }
        add(open, open + 1, end, end, true);
    }

    private boolean isSentenceEnd(int index) {
        String text = tokens.get(index).text();
        boolean stop = text.equals(".") || text.equals("!") || text.equals("?");
        return stop
                && index + 1 < tokens.size()
                && (tokens.get(index + 1).isCapitalised()
                        || tokens.get(index + 1).isQuote());
    }

    private boolean isSayingVerb(int index) {
        return index < tokens.size()
                && grammar.verbs().at(tokens, index).stream()
                        .flatMap(match -> match.meanings().stream())
                        .anyMatch(sense -> sense.takes("q") && sense.isForm("finite"));
    }

    private void add(int from, int first, int last, int to, boolean open) {
        if (first < last
                && last - first <= LONGEST
                && (found.isEmpty() || found.get(found.size() - 1).to() <= from)) {
            found.add(new Quotation(from, first, last, to, open));
        }
    }
}

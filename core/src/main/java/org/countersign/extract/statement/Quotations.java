package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.Token;

/**
 * Pairs the quotation marks of one passage and bears damage: a missing end is put at a cue or at the end of its sentence;
 * a doubled mark starts anew.
 */
final class Quotations {

    private static final int LONGEST_INNER = 200;
    private static final int LONGEST = 600;
    private static final int LONGEST_INSERTION = 14;
    private static final int FARTHEST_CUE = 16;

    private final Grammar grammar;
    private final List<Token> tokens;
    private final Marks marks;
    private final MissingEnds missing;
    private final boolean goesOn;
    private final List<Quotation> found = new ArrayList<>();
    private boolean dangles;

    private Quotations(Grammar grammar, List<Token> tokens, boolean goesOn) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.marks = new Marks(tokens);
        this.goesOn = goesOn;
        this.missing = new MissingEnds(grammar, tokens, marks);
    }

    /**
     * The quotations of a paragraph, or of several that belong together.
     *
     * @param goesOn whether the next paragraph begins with a mark again, so that one left open here reaches to the end
     */
    static Quotations of(Grammar grammar, List<Token> tokens, boolean goesOn) {
        Quotations quotations = new Quotations(grammar, tokens, goesOn);
        if (!quotations.readDialogue()) {
            quotations.readMarks();
        }
        return quotations;
    }

    /** In text order; none overlaps another. */
    List<Quotation> list() {
        return List.copyOf(found);
    }

    /** Whether the last mark opens a quotation whose end neither a mark nor a cue shows. */
    boolean dangles() {
        return dangles;
    }

    private boolean readDialogue() {
        if (tokens.size() < 4 || !marks.isAnyDash(0)) {
            return false;
        }
        boolean tight = marks.isDash(0) && tokens.get(0).end() == tokens.get(1).start();
        if (!tight && !hasDashedCue()) {
            return false;
        }
        int from = 1;
        boolean speaking = true;
        for (int i = 1; i < tokens.size(); i++) {
            if (tight ? marks.isDash(i) && marks.touchesOneSide(i) : marks.isAnyDash(i)) {
                if (speaking) {
                    add(from == 1 ? 0 : from, from, i, i, false);
                }
                speaking = !speaking;
                from = i + 1;
                while (speaking && from < tokens.size() && marks.isPause(from)) {
                    from++;
                }
            }
        }
        if (speaking) {
            add(from == 1 ? 0 : from, from, tokens.size(), tokens.size(), false);
        }
        return true;
    }

    /** {@code - A - said X}: a list has dashes too, but no verb of saying behind the next one. */
    private boolean hasDashedCue() {
        for (int i = 2; i < tokens.size() - 1; i++) {
            if (marks.isAnyDash(i)) {
                return isSayingVerb(i + 1) || isSayingVerb(i + 2);
            }
        }
        return false;
    }

    private void readMarks() {
        int open = -1;
        int inner = -1;
        for (int i = 0; i < tokens.size(); i++) {
            int turn = open < 0 && isGluedEnd(i) ? Marks.CLOSES : marks.direction(i, open >= 0);
            if (turn == 0) {
                continue;
            }
            if (open < 0) {
                if (turn == Marks.OPENS || isAnnounced(i)) {
                    open = i;
                } else {
                    closeStray(i);
                }
            } else if (inner >= 0) {
                inner = -1;
            } else if (turn == Marks.CLOSES) {
                close(open, i);
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

    private void close(int open, int close) {
        if (missing.isOverrun(open, close)) {
            endUnmarked(open, close);
            closeStray(close);
        } else {
            addSplit(open, close);
        }
    }

    /** {@code said,” } and blanks on the wrong side: nothing is open that it could close. */
    private boolean isAnnounced(int at) {
        boolean pause = at >= 2 && (marks.isPause(at - 1) && !tokens.get(at - 1).is("."));
        return pause
                && isSayingVerb(at - 2)
                && (found.isEmpty() || found.get(found.size() - 1).to() < at - 2);
    }

    /** {@code A,"X said}: behind a comma that no verb of saying stands before, no quotation opens without a blank. */
    private boolean isGluedEnd(int at) {
        boolean glued = tokens.get(at).kind() == Token.Kind.QUOTE && !marks.blankBefore(at) && !marks.blankAfter(at);
        return glued && at >= 2 && tokens.get(at - 1).is(",") && !isSayingVerb(at - 2);
    }

    /** A mark of another form inside a quotation opens an inner one where its own partner and the outer's follow. */
    private boolean opensInner(int open, int at) {
        if (marks.family(open) == marks.family(at)) {
            return false;
        }
        boolean innerClosed = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_INNER); i++) {
            if (tokens.get(i).isQuote()) {
                if (!innerClosed && marks.family(i) == marks.family(at)) {
                    innerClosed = true;
                } else if (innerClosed && marks.family(i) == marks.family(open)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * An end without a beginning: what was quoted is the sentence, where an attribution follows or the mark ends it; behind
     * another quotation of the sentence it is the words between.
     */
    private void closeStray(int at) {
        int before = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        int floor = Math.max(before, at - LONGEST_INNER);
        int start = sentenceStart(at, floor);
        if (start == floor && floor > before) {
            return;
        }
        for (int i = start; i < at; i++) {
            if (isFramed(i) || (start == floor && floor > 0 && marks.isPause(i))) {
                return;
            }
        }
        boolean words = start == floor
                && floor > 0
                && tokens.get(start).isWord()
                && !tokens.get(start).isCapitalised();
        boolean whole = (start > floor || floor == 0) && endsWhole(at);
        int named = words || whole ? -1 : behindCue(at, start);
        if (named >= 0) {
            add(named, named, at, at + 1, false);
        } else if (words || whole) {
            int from = whole ? speechStart(start, floor) : start;
            add(from, from, at, at + 1, false);
        }
    }

    /** {@code speaks of A”}: where the words begin that a verb takes by a preposition, or -1. */
    private int behindCue(int at, int floor) {
        for (int i = at - 2; i >= Math.max(floor, at - FARTHEST_CUE); i--) {
            boolean preposition = grammar.is(tokens.get(i), WordClass.PREPOSITION)
                    && !grammar.is(tokens.get(i + 1), WordClass.COMPLEMENTIZER);
            if (marks.isPause(i)) {
                return -1;
            }
            if (preposition && i > floor && isCue(i - 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isCue(int index) {
        return grammar.verbs().at(tokens, index).stream()
                .flatMap(match -> match.meanings().stream())
                .anyMatch(sense -> sense.isForm("finite"));
    }

    private boolean endsWhole(int at) {
        String last = at > 0 ? tokens.get(at - 1).text() : "";
        boolean stop = last.equals(".") || last.equals("!") || last.equals("?");
        boolean behind = at + 1 < tokens.size() && tokens.get(at + 1).is(",");
        boolean attributed =
                (stop || behind || last.equals(",")) && isAttribution(grammar, tokens, behind ? at + 2 : at + 1);
        return attributed || isSayingVerb(at + 1) || (stop && found.size() > 0);
    }

    /** A verb of saying beside a pause: the reporter has spoken. */
    private boolean isFramed(int at) {
        return isSayingVerb(at) && ((at > 0 && marks.isPause(at - 1)) || marks.isPause(at + 1));
    }

    private int sentenceStart(int at, int floor) {
        int start = at - 1;
        while (start > floor && !(start < at - 1 && marks.isSentenceEnd(start - 1))) {
            start--;
        }
        return Math.max(start, floor);
    }

    /** Who speaks of himself in the sentence before has begun to speak there. */
    private int speechStart(int start, int floor) {
        if (start <= floor) {
            return start;
        }
        int before = sentenceStart(start - 1, floor);
        boolean self = false;
        for (int i = before; i < start; i++) {
            if (isFramed(i)) {
                return start;
            }
            self |= grammar.is(tokens.get(i), WordClass.SELF);
        }
        return self ? speechStart(before, floor) : start;
    }

    /** A beginning without an end before {@code limit}: it ends before a dash or comma and a cue, or with its sentence. */
    private void endUnmarked(int open, int limit) {
        int end = limit;
        boolean last = limit == tokens.size();
        boolean reopened = last ? goesOn : marks.isSentenceEnd(limit - 1);
        boolean told = false;
        for (int i = open + 1; i < limit; i++) {
            if (i + 1 < limit && missing.endsAt(open, i, limit)) {
                end = i;
                told = true;
                break;
            }
            if (!reopened && marks.isSentenceEnd(i) && i + 1 < limit && !missing.goesOn(open, i + 1, limit)) {
                end = ownEnd(i + 1, limit);
                break;
            }
        }
        dangles = last && !told;
        add(open, open + 1, end, end, true);
    }

    /** The end of the last sentence from {@code from} on in which somebody speaks of himself. */
    private int ownEnd(int from, int limit) {
        int end = from;
        boolean self = false;
        for (int i = from; i < limit && !isFramed(i); i++) {
            self |= grammar.is(tokens.get(i), WordClass.SELF);
            if (self && (marks.isSentenceEnd(i) || i + 1 == limit)) {
                end = i + 1;
                self = false;
            }
        }
        return end;
    }

    /** A closed quotation, in two pieces where the reporter breaks in: {@code "A - said X -, B"}. */
    private void addSplit(int open, int close) {
        for (int i = open + 2; i < close - 3; i++) {
            int end = marks.isAnyDash(i) && isSayingVerb(i + 1) ? insertionEnd(i + 1, close) : -1;
            if (end > 0) {
                add(open, open + 1, i, i, false);
                int rest = end + 1;
                while (rest < close - 1 && marks.isPause(rest)) {
                    rest++;
                }
                add(rest, rest, close, close + 1, false);
                return;
            }
        }
        add(open, open + 1, close, close + 1, false);
    }

    private int insertionEnd(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit - 1, from + LONGEST_INSERTION); i++) {
            if (marks.isAnyDash(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSayingVerb(int index) {
        return isSayingVerb(grammar, tokens, index);
    }

    /** Whether a verb of saying follows from here before the sentence ends. */
    static boolean isAttribution(Grammar grammar, List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_CUE); i++) {
            if (tokens.get(i).isQuote()
                    || tokens.get(i).endsSentence()
                    || tokens.get(i).is(":")
                    || tokens.get(i).is(";")) {
                return false;
            }
            if (isSayingVerb(grammar, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb that takes a quotation begins here. */
    static boolean isSayingVerb(Grammar grammar, List<Token> tokens, int index) {
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

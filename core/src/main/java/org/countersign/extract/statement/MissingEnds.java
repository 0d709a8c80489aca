package org.countersign.extract.statement;

import java.util.List;
import org.countersign.lang.Token;

/** Tells where a quotation ends that has lost its closing mark: before the words that attribute it, or what follows. */
final class MissingEnds {

    private static final int LONGEST_SPEAKER = 8;
    private static final int MOST_LINKS = 2;

    private final Grammar grammar;
    private final List<Token> tokens;
    private final Marks marks;

    MissingEnds(Grammar grammar, List<Token> tokens, Marks marks) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.marks = marks;
    }

    /** Whether the quotation that begins at {@code open} ends before the pause or the conjunction at {@code at}. */
    boolean endsAt(int open, int at, int limit) {
        boolean pause = marks.isPause(at) || marks.isDash(at);
        if (pause && (isSayingVerb(at + 1) || isAttributed(at, limit) || isSourced(at + 1))) {
            return true;
        }
        if (opensSentence(open)) {
            return false;
        }
        return isLink(at) ? isResumed(at, limit) : tokens.get(at).is(",") && isLink(at + 1) && isResumed(at + 1, limit);
    }

    /**
     * {@code X said “a. Y, the mayor, said that b”}: whether both marks between have been lost, since words that go on with
     * their sentence seldom reach into the next, and never into what the reporter says there.
     */
    boolean isOverrun(int open, int close) {
        boolean goesOn = !opensSentence(open)
                && open + 1 < close
                && tokens.get(open + 1).isWord()
                && !tokens.get(open + 1).isCapitalised();
        boolean ended = false;
        for (int i = open + 1; goesOn && i < close; i++) {
            ended |= marks.isSentenceEnd(i);
            if (ended && isSayingVerb(i) && isNarrated(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a quotation that begins a sentence reaches into the one that begins at {@code from}: {@code “A. B, X said.}
     */
    boolean goesOn(int open, int from, int limit) {
        for (int i = from; opensSentence(open) && i + 1 < limit && !marks.isSentenceEnd(i); i++) {
            boolean pause = tokens.get(i).is(",") || marks.isDash(i);
            if (pause && (isSayingVerb(i + 1) || isAttributed(i, limit))) {
                return true;
            }
            if (tokens.get(i).isQuote() || isSayingVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean opensSentence(int open) {
        return open == 0 || marks.isSentenceEnd(open - 1);
    }

    /** {@code , the mayor said} up to the end of the sentence or a comma, {@code , the mayor told the Courier}. */
    private boolean isAttributed(int pause, int limit) {
        if (!tokens.get(pause).is(",")) {
            return false;
        }
        for (int i = pause + 1; i < Math.min(limit, pause + LONGEST_SPEAKER); i++) {
            Token token = tokens.get(i);
            if (marks.isPause(i)) {
                return false;
            }
            if (isSayingVerb(i)) {
                boolean closed = i + 1 >= limit || marks.isPause(i + 1);
                boolean told = i > pause + 1 && isNarrated(i) && !isAny(i + 1, WordClass.COMPLEMENTIZER);
                return closed || told;
            }
            if (isAny(i, WordClass.RELATIVE, WordClass.COMPLEMENTIZER, WordClass.CONJUNCTION)
                    || grammar.is(token, WordClass.SELF)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSourced(int at) {
        return isSourced(grammar, tokens, at);
    }

    /** Whether a phrase like {@code according to} begins here. */
    static boolean isSourced(Grammar grammar, List<Token> tokens, int at) {
        return grammar.phrases()
                .at(tokens, at)
                .filter(match -> match.meaning().takesSource())
                .filter(match -> match.to() - match.from() > 1
                        || (grammar.isRomance() && !grammar.is(tokens.get(at), WordClass.LINK)))
                .isPresent();
    }

    private boolean isLink(int at) {
        return isAny(at, WordClass.CONJUNCTION, WordClass.SUBORDINATOR) && !isAny(at, WordClass.COMPLEMENTIZER);
    }

    /** {@code and added that}, {@code si bien admitió}: the reporter goes on. */
    private boolean isResumed(int link, int limit) {
        int verb = link + 1;
        while (verb < link + MOST_LINKS && verb < limit && isAny(verb, WordClass.ADVERB)) {
            verb++;
        }
        return verb < limit && isSayingVerb(verb) && isNarrated(verb);
    }

    private boolean isAny(int at, WordClass... wanted) {
        if (at < tokens.size()) {
            for (WordClass one : wanted) {
                if (grammar.is(tokens.get(at), one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSayingVerb(int at) {
        return Quotations.isSayingVerb(grammar, tokens, at);
    }

    /** Whether it is told as past. */
    private boolean isNarrated(int at) {
        return isNarrated(grammar, tokens, at);
    }

    /** Whether a verb of the lexicon begins here that is told as past. */
    static boolean isNarrated(Grammar grammar, List<Token> tokens, int at) {
        return grammar.verbs().at(tokens, at).stream()
                .flatMap(match -> match.meanings().stream())
                .anyMatch(sense -> sense.isForm("finite") && sense.isForm("past"));
    }
}

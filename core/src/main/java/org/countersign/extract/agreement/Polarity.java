package org.countersign.extract.agreement;

import java.util.List;
import org.countersign.lang.Token;
import org.countersign.model.Act;
import org.countersign.model.Modality;
import org.countersign.model.Statement;
import org.countersign.model.Status;

/** Tells whether a statement says of what its words name that it is not so. */
final class Polarity {

    private static final int REMAINDER_REACH = 6;
    private static final int NOT_REACH = 7;
    private static final int AFTER_REACH = 3;
    private static final int LIST_REACH = 3;

    private final DealLexicon lexicon;

    Polarity(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the statement as a whole takes back what it speaks of. */
    static boolean denies(Statement statement) {
        return statement.act() == Act.DENIES || statement.modality() == Modality.NEGATED;
    }

    /**
     * Whether what stands at {@code mark} is denied.
     *
     * @param first index of the statement's first token in the sentence
     * @param end index after its last one
     */
    boolean isDenied(Statement statement, MarkedSentence sentence, Mark<?> mark, int first, int end) {
        if (isRemainder(sentence.tokens(), mark, first)) {
            return false;
        }
        return denies(statement) || isNegated(sentence, mark, first, end);
    }

    /** {@code only an act}, {@code sino un acta}: what is left of what is taken back. */
    private boolean isRemainder(List<Token> tokens, Mark<?> mark, int first) {
        for (int at = mark.from() - 1; at >= Math.max(first, mark.from() - REMAINDER_REACH); at--) {
            if (tokens.get(at).is(";") || lexicon.is(tokens, at, "clause")) {
                return false;
            }
            if (lexicon.is(tokens, at, "remainder")) {
                return !lexicon.is(tokens, at - 1, "not") && !lexicon.is(tokens, at + 1, "not");
            }
        }
        return false;
    }

    /** By a word of its own clause before it, or by one between it and its verb. */
    boolean isNegated(MarkedSentence sentence, Mark<?> mark, int first, int end) {
        return isNegatedBefore(sentence.tokens(), mark, first) || isNegatedAfter(sentence, mark, end);
    }

    private boolean isNegatedBefore(List<Token> tokens, Mark<?> mark, int first) {
        for (int at = mark.from() - 1; at >= Math.max(first, mark.from() - NOT_REACH); at--) {
            if (lexicon.is(tokens, at, "not")) {
                return !lexicon.is(tokens, at + 1, "remainder");
            }
            boolean list = tokens.get(at).is(",") && mark.from() - at <= LIST_REACH;
            boolean ends = !tokens.get(at).isWord() && !list;
            if (ends || lexicon.is(tokens, at, "break") || lexicon.is(tokens, at, "clause")) {
                return false;
            }
        }
        return false;
    }

    /** {@code rockets are not part of it}; of a paper only that it is not signed, not what does not stand in it. */
    private boolean isNegatedAfter(MarkedSentence sentence, Mark<?> mark, int end) {
        List<Token> tokens = sentence.tokens();
        for (int at = mark.to(); at < Math.min(end, mark.to() + AFTER_REACH); at++) {
            if (lexicon.is(tokens, at, "not")) {
                return !(mark.meaning() instanceof DealLexicon.InstrumentWord) || isOfStage(sentence, at);
            }
            if (!tokens.get(at).isWord() || lexicon.is(tokens, at, "clause") || lexicon.is(tokens, at, "and")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfStage(MarkedSentence sentence, int not) {
        return sentence.words().statuses().stream()
                .filter(word -> word.meaning().status() != Status.DENIED)
                .anyMatch(word -> word.from() > not && word.from() - not <= AFTER_REACH);
    }
}

package org.countersign.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.extract.agreement.DealLexicon.StatusWord;
import org.countersign.lang.Token;
import org.countersign.model.Status;

/** Reads which stage a passage gives to a paper that it names: the nearest word of a stage that governs it. */
final class StageReader {

    private static final int NEAR = 8;
    private static final int FAR = 16;
    private static final int NEGATION_REACH = 3;

    private final DealLexicon lexicon;

    StageReader(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stage of {@code paper} in {@code passage}. */
    Optional<Stage> stage(Passage passage, Mark<InstrumentWord> paper) {
        List<Mark<StatusWord>> words = passage.statuses().stream()
                .filter(word -> word.distance(paper) <= FAR && !isNegated(passage, word))
                .filter(word -> !word.within(paper.from(), paper.to()) || paper.within(word.from(), word.to()))
                .toList();
        return containing(words, paper)
                .or(() -> denial(passage, words, paper))
                .or(() -> nearest(verbs(words), paper, true, NEAR))
                .or(() -> nearest(words, paper, true, NEAR))
                .or(() -> nearest(verbs(words), paper, false, FAR))
                .or(() -> nearest(words, paper, false, FAR))
                .or(() -> nearest(words, paper, true, FAR))
                .map(word -> new Stage(passage, word, word.meaning().status()));
    }

    /** {@code reached an understanding in principle}: the phrase of the stage holds the paper. */
    private static Optional<Mark<StatusWord>> containing(List<Mark<StatusWord>> words, Mark<InstrumentWord> paper) {
        return words.stream()
                .filter(word -> paper.within(word.from(), word.to()) && word.to() - word.from() > 1)
                .findFirst();
    }

    /** The first stage of a passage that names no paper: {@code in talks with}. */
    Optional<Stage> stage(Passage passage) {
        return passage.statuses().stream()
                .filter(word -> !isNegated(passage, word))
                .findFirst()
                .map(word -> new Stage(passage, word, word.meaning().status()));
    }

    private static List<Mark<StatusWord>> verbs(List<Mark<StatusWord>> words) {
        return words.stream()
                .filter(word -> !word.meaning().kind().equals("noun"))
                .toList();
    }

    private static Optional<Mark<StatusWord>> nearest(
            List<Mark<StatusWord>> words, Mark<InstrumentWord> paper, boolean before, int reach) {
        return words.stream()
                .filter(word -> word.meaning().status() != Status.DENIED)
                .filter(word -> before ? word.before(paper) : paper.before(word))
                .filter(word -> word.distance(paper) <= reach)
                .min(Comparator.comparingInt(word -> word.distance(paper)));
    }

    /** Somebody denies that there is such a paper, not that something stands in it. */
    private Optional<Mark<StatusWord>> denial(
            Passage passage, List<Mark<StatusWord>> words, Mark<InstrumentWord> paper) {
        return words.stream()
                .filter(word -> word.meaning().status() == Status.DENIED && word.before(paper))
                .filter(word -> isUnknownPaper(passage, paper) || hasStageBetween(words, word, paper))
                .findFirst();
    }

    private boolean isUnknownPaper(Passage passage, Mark<InstrumentWord> paper) {
        for (int at = paper.from() - 1; at >= Math.max(passage.from(), paper.from() - NEGATION_REACH); at--) {
            if (lexicon.is(passage.tokens(), at, "indefinite") || lexicon.is(passage.tokens(), at, "not")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStageBetween(
            List<Mark<StatusWord>> words, Mark<StatusWord> denial, Mark<InstrumentWord> paper) {
        return words.stream().anyMatch(word -> denial.before(word) && word.before(paper));
    }

    boolean isNegated(Passage passage, Mark<?> word) {
        List<Token> tokens = passage.tokens();
        for (int at = word.from() - 1; at >= Math.max(passage.from(), word.from() - NEGATION_REACH); at--) {
            if (lexicon.is(tokens, at, "not")) {
                return true;
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }
}

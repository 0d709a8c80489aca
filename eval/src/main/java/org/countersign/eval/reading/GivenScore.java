package org.countersign.eval.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.countersign.eval.reading.GivenParser.Guess;

/**
 * How many words of given sentences are tagged and attached rightly; the gold's punctuation is left out of attachments.
 *
 * @param words how many there are
 * @param tagged of them with the right part of speech
 * @param content how many are no punctuation
 * @param attached of them with the right head
 * @param labelled of them with the right head and relation, subtypes left out
 */
public record GivenScore(int words, int tagged, int content, int attached, int labelled) {

    static final GivenScore NONE = new GivenScore(0, 0, 0, 0, 0);

    /**
     * The score of one sentence.
     *
     * @param counts which of its words, by their index, are looked at
     */
    static GivenScore of(ConlluSentence gold, List<Guess> guesses, IntPredicate counts) {
        if (guesses.size() != gold.words().size()) {
            throw new IllegalArgumentException(
                    gold.words().size() + " words were given and " + guesses.size() + " came back: " + gold.forms());
        }
        GivenScore score = NONE;
        for (int i = 0; i < guesses.size(); i++) {
            if (counts.test(i)) {
                score = score.plus(of(gold.words().get(i), guesses.get(i)));
            }
        }
        return score;
    }

    private static GivenScore of(ConlluWord word, Guess guess) {
        int tagged = word.upos().equals(guess.upos()) ? 1 : 0;
        if (word.isPunctuation()) {
            return new GivenScore(1, tagged, 0, 0, 0);
        }
        int attached = word.head() == guess.head() ? 1 : 0;
        int labelled = word.relation().equals(ConlluWord.withoutSubtype(guess.relation())) ? attached : 0;
        return new GivenScore(1, tagged, 1, attached, labelled);
    }

    GivenScore plus(GivenScore other) {
        return new GivenScore(
                words + other.words,
                tagged + other.tagged,
                content + other.content,
                attached + other.attached,
                labelled + other.labelled);
    }

    /** In percent, by name. */
    public Map<String, Double> byFigure() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("UPOS, words given", percent(tagged, words));
        figures.put("UAS, words given", percent(attached, content));
        figures.put("LAS, words given", las());
        return figures;
    }

    double las() {
        return percent(labelled, content);
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }
}

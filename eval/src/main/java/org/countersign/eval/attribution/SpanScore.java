package org.countersign.eval.attribution;

import java.util.List;
import org.countersign.eval.score.Pairing;
import org.countersign.eval.score.Tally;

/** Scores contents by the words that they share with gold, and whether the words for the speaker are right. */
final class SpanScore {

    private static final double ENOUGH = 0.5;

    private final String text;

    SpanScore(String text) {
        this.text = text;
    }

    AttributionFigures score(List<Attribution> allGold, List<Attribution> allPredicted) {
        List<Attribution> gold = withWords(allGold);
        List<Attribution> predicted = withWords(allPredicted);
        List<Pairing.Pair> close = close(gold, predicted);
        int right = (int) close.stream()
                .filter(pair -> speakerRight(gold.get(pair.gold()), predicted.get(pair.predicted())))
                .count();
        return new AttributionFigures(
                new Tally(close.size(), predicted.size(), gold.size()),
                new Tally(right, predicted.size(), gold.size()),
                Tally.NONE,
                Tally.NONE,
                Tally.NONE);
    }

    /** Those whose contents share enough, among attributions that all have words. */
    List<Pairing.Pair> close(List<Attribution> gold, List<Attribution> predicted) {
        List<SpanTokens> told = gold.stream().map(this::content).toList();
        List<SpanTokens> found = predicted.stream().map(this::content).toList();
        return Pairing.best(told, found, SpanTokens::overlap).pairs().stream()
                .filter(pair -> pair.score() >= ENOUGH)
                .toList();
    }

    List<Attribution> withWords(List<Attribution> attributions) {
        return attributions.stream().filter(each -> !content(each).isEmpty()).toList();
    }

    private SpanTokens content(Attribution attribution) {
        return SpanTokens.of(text, attribution.content());
    }

    boolean speakerRight(Attribution gold, Attribution predicted) {
        SpanTokens told = SpanTokens.of(text, gold.source()).withoutArticle();
        SpanTokens found = SpanTokens.of(text, predicted.source()).withoutArticle();
        return told.isEmpty() ? found.isEmpty() : told.namedBy(found);
    }
}

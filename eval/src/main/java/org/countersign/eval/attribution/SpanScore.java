package org.countersign.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.eval.score.Pairing;
import org.countersign.eval.score.Tally;

/** Scores contents by the words that they share with gold, and whether the words for the speaker are right. */
final class SpanScore {

    private static final double ENOUGH = 0.5;
    private static final int NONE = -1;

    private final String text;
    private final Scope scope;
    private final QuotedText quoted;

    SpanScore(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
        this.quoted = new QuotedText(text);
    }

    AttributionFigures score(List<Attribution> gold, List<Attribution> predicted) {
        SpanMatch match = match(gold, predicted);
        int right = (int) match.pairs().stream().filter(this::speakerRight).count();
        int found = match.pairs().size();
        int told = match.gold().size();
        int counted = match.predicted().size();
        Map<String, Tally> forms = new TreeMap<>();
        match.gold().forEach(each -> forms.merge(each.form(), new Tally(0, 0, 1), Tally::plus));
        match.pairs().forEach(both -> forms.merge(both.gold().form(), new Tally(1, 1, 0), Tally::plus));
        return AttributionFigures.ofSpans(new Tally(found, counted, told), new Tally(right, counted, told), forms);
    }

    /**
     * What counts, and what of it belongs together. A prediction that belongs to gold that does not count is not held
     * against it; one that belongs to nothing counts where it is itself in the scope.
     */
    SpanMatch match(List<Attribution> allGold, List<Attribution> allPredicted) {
        List<Attribution> gold = withWords(allGold);
        List<Attribution> predicted = withWords(allPredicted);
        List<SpanTokens> told = gold.stream().map(this::content).toList();
        List<SpanTokens> found = predicted.stream().map(this::content).toList();
        int[] partners = new int[predicted.size()];
        for (int j = 0; j < partners.length; j++) {
            partners[j] = closest(told, found.get(j));
        }
        List<SpanMatch.Both> pairs = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.best(told, found, SpanTokens::overlap).pairs()) {
            partners[pair.predicted()] = pair.gold();
            if (pair.score() >= ENOUGH && isInScope(gold.get(pair.gold()))) {
                pairs.add(new SpanMatch.Both(gold.get(pair.gold()), predicted.get(pair.predicted())));
            }
        }
        List<Attribution> counted = new ArrayList<>();
        for (int j = 0; j < partners.length; j++) {
            if (partners[j] == NONE ? isOfTheScope(predicted.get(j)) : isInScope(gold.get(partners[j]))) {
                counted.add(predicted.get(j));
            }
        }
        return new SpanMatch(gold.stream().filter(this::isInScope).toList(), counted, pairs);
    }

    /** Index of the gold that shares most with it, of equals the first. */
    private static int closest(List<SpanTokens> told, SpanTokens found) {
        int closest = NONE;
        double most = 0;
        for (int i = 0; i < told.size(); i++) {
            double overlap = told.get(i).overlap(found);
            if (overlap > most) {
                most = overlap;
                closest = i;
            }
        }
        return closest;
    }

    private boolean isInScope(Attribution gold) {
        return !scope.speech() || QuotedText.isReported(gold, SpanTokens.of(text, gold.cue()));
    }

    /** The same of a prediction, whose form is seen in the text; without a cue it is taken for a reported one. */
    private boolean isOfTheScope(Attribution predicted) {
        return predicted.cue().isEmpty() || isInScope(predicted.withForm(quoted.form(content(predicted))));
    }

    private List<Attribution> withWords(List<Attribution> attributions) {
        return attributions.stream().filter(each -> !content(each).isEmpty()).toList();
    }

    private SpanTokens content(Attribution attribution) {
        return SpanTokens.of(text, attribution.content());
    }

    boolean speakerRight(SpanMatch.Both both) {
        SpanTokens told = SpanTokens.of(text, both.gold().source()).withoutArticle();
        SpanTokens found = SpanTokens.of(text, both.predicted().source()).withoutArticle();
        return told.isEmpty() ? found.isEmpty() : told.namedBy(found);
    }
}

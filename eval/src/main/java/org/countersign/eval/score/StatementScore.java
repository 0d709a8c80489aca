package org.countersign.eval.score;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.eval.score.Answers.Said;

/** Scores who says what: content by overlap, then whether the speaker is right. */
final class StatementScore {

    private static final double ENOUGH = 0.5;
    private static final int SHOWN = 90;

    private final Sheet sheet;

    StatementScore(Sheet sheet) {
        this.sheet = sheet;
    }

    void score(Answers gold, Answers predicted) {
        gold.statements()
                .ifPresent(told -> score(gold.id(), told, predicted.statements().orElse(List.of())));
    }

    private void score(String document, List<Said> told, List<Said> found) {
        Pairing pairing = Pairing.best(told, found, StatementScore::close);
        int counted = found.size() - exempt(found, pairing);
        int right = (int) pairing.pairs().stream()
                .filter(pair -> speakerRight(told.get(pair.gold()), found.get(pair.predicted())))
                .count();
        sheet.add(Measure.STATEMENTS, new Tally(pairing.size(), counted, told.size()));
        sheet.add(Measure.SPEAKER, new Tally(right, pairing.size(), pairing.size()));
        sheet.add(Measure.END_TO_END, new Tally(right, counted, told.size()));
        note(document, told, found, pairing);
    }

    private static double close(Said gold, Said predicted) {
        double overlap = Words.of(gold.content()).overlap(Words.of(predicted.content()));
        return overlap >= ENOUGH ? overlap : 0;
    }

    private static boolean speakerRight(Said gold, Said predicted) {
        return gold.speakerAndName().share(predicted.speakerAndName())
                || Words.of(gold.speaker()).content().isEmpty();
    }

    /** What gold leaves out by its rules is not held against a prediction: see {@link #isExempt}. */
    private static int exempt(List<Said> found, Pairing pairing) {
        return (int) IntStream.range(0, found.size())
                .filter(j -> !pairing.hasPredicted(j) && isExempt(found, j))
                .count();
    }

    /** A title; or "said he believed", which in this gold is one statement. */
    private static boolean isExempt(List<Said> found, int index) {
        Said said = found.get(index);
        int parent = said.parent().orElse(-1);
        if (said.inTitle()) {
            return true;
        }
        return parent >= 0
                && parent < found.size()
                && said.speakerAndName().share(found.get(parent).speakerAndName());
    }

    private void note(String document, List<Said> told, List<Said> found, Pairing pairing) {
        for (Pairing.Pair pair : pairing.pairs()) {
            Said gold = told.get(pair.gold());
            Said predicted = found.get(pair.predicted());
            if (!speakerRight(gold, predicted)) {
                sheet.miss(document, "speaker", shown(gold), shown(predicted));
            }
        }
        for (int i = 0; i < told.size(); i++) {
            if (!pairing.hasGold(i)) {
                sheet.miss(document, "statement missed", shown(told.get(i)), "");
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!pairing.hasPredicted(j) && !isExempt(found, j)) {
                sheet.miss(document, "statement wrong", "", shown(found.get(j)));
            }
        }
    }

    private static String shown(Said said) {
        String name = said.name().isEmpty() || said.name().equals(said.speaker()) ? "" : " (" + said.name() + ")";
        String content = said.content();
        return said.speaker() + name + ": " + content.substring(0, Math.min(SHOWN, content.length()));
    }
}

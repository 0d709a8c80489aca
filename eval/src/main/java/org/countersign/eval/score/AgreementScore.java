package org.countersign.eval.score;

import java.util.List;
import org.countersign.eval.score.Answers.Dealing;

/** Scores agreements and their fields; an agreement without a partner counts all its values as missed or as wrong. */
final class AgreementScore {

    private final Sheet sheet;

    AgreementScore(Sheet sheet) {
        this.sheet = sheet;
    }

    void score(Answers gold, Answers predicted) {
        List<Dealing> told = gold.agreements();
        List<Dealing> found = predicted.agreements();
        Pairing pairing = Pairing.best(told, found, Dealing::shared);
        int whole =
                (int) pairing.pairs().stream().filter(pair -> pair.score() == 1).count();
        sheet.add(Measure.AGREEMENT, new Tally(whole, found.size(), told.size()));
        if (whole < Math.max(told.size(), found.size())) {
            sheet.miss(gold.id(), "agreements", parties(told), parties(found));
        }
        for (AgreementField field : AgreementField.values()) {
            for (Pairing.Pair pair : pairing.pairs()) {
                paired(gold.id(), field, told.get(pair.gold()), found.get(pair.predicted()));
            }
            alone(field, told, found, pairing);
        }
    }

    private void paired(String document, AgreementField field, Dealing told, Dealing found) {
        List<Value> gold = told.values(field);
        List<Value> predicted = found.values(field);
        Pairing same = sheet.count(document, field.measure(), gold, predicted, field::same);
        if (field == AgreementField.ITEMS) {
            same.pairs().forEach(pair -> certainty(document, gold.get(pair.gold()), predicted.get(pair.predicted())));
        }
    }

    private void certainty(String document, Value gold, Value predicted) {
        if (gold.detail().isEmpty()) {
            return;
        }
        boolean right = gold.detail().equals(predicted.detail());
        sheet.add(Measure.ITEM_CERTAINTY, Tally.one(right));
        if (!right) {
            sheet.miss(document, Measure.ITEM_CERTAINTY.label(), gold, predicted);
        }
    }

    private void alone(AgreementField field, List<Dealing> told, List<Dealing> found, Pairing pairing) {
        for (int i = 0; i < told.size(); i++) {
            if (!pairing.hasGold(i)) {
                sheet.add(
                        field.measure(),
                        new Tally(0, 0, told.get(i).values(field).size()));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!pairing.hasPredicted(j)) {
                sheet.add(
                        field.measure(), new Tally(0, found.get(j).values(field).size(), 0));
            }
        }
    }

    private static List<List<String>> parties(List<Dealing> dealings) {
        return dealings.stream()
                .map(dealing -> dealing.parties().stream().sorted().toList())
                .toList();
    }
}

package org.countersign.eval.score;

import java.util.List;
import java.util.Map;

/** Scores predictions against gold, micro over documents. A document without a prediction counts as missed. */
public final class Scorer {

    /** The figures of {@code predicted}, by the document's name, on these gold documents. */
    public Result score(List<Answers> gold, Map<String, Answers> predicted) {
        Sheet sheet = new Sheet();
        for (Answers document : gold) {
            Answers answer = predicted.getOrDefault(document.id(), Answers.none(document.id()));
            sheet.add(Measure.RELEVANCE, relevance(document, answer));
            new AgreementScore(sheet).score(document, answer);
            new StatementScore(sheet).score(document, answer);
            around(sheet, document, answer);
        }
        return sheet.result();
    }

    private static Tally relevance(Answers gold, Answers predicted) {
        boolean both = gold.relevant() && predicted.relevant();
        return new Tally(both ? 1 : 0, predicted.relevant() ? 1 : 0, gold.relevant() ? 1 : 0);
    }

    /** What is told around agreements: sources, requests, reactions. */
    private static void around(Sheet sheet, Answers gold, Answers predicted) {
        gold.sources()
                .ifPresent(all -> sheet.count(
                        gold.id(), Measure.SOURCES, all, predicted.sources().orElse(List.of()), (a, b) -> Words.of(a)
                                .share(Words.of(b))));
        gold.requests()
                .ifPresent(all -> sheet.count(
                        gold.id(), Measure.REQUESTS, all, predicted.requests().orElse(List.of()), Answers.Asked::same));
        gold.reactions()
                .ifPresent(all -> sheet.count(
                        gold.id(),
                        Measure.REACTIONS,
                        all,
                        predicted.reactions().orElse(List.of()),
                        Answers.Taken::same));
    }
}

package org.countersign.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.Row;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Figures;
import org.countersign.eval.score.Measure;
import org.countersign.eval.score.Result;
import org.countersign.eval.score.Scorer;
import org.countersign.eval.score.Tally;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;

/** Runs the extractors over every set that is here and writes down all figures that the baseline keeps. */
public final class Measurement {

    private static final String TOGETHER = "all";
    private static final String SEED = "seed";

    private final Pipeline pipeline;
    private final Places places;

    public Measurement(Pipeline pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    /** The figures of every set that is here. */
    public Baseline run() {
        List<Row> rows = new ArrayList<>();
        places.goldSets().forEach(set -> rows.addAll(rows(set)));
        return new Baseline(rows);
    }

    private List<Row> rows(GoldSet set) {
        List<Row> rows = new ArrayList<>();
        Predictions predictions = Predictions.of(pipeline, set);
        Map<String, Answers> answers = predictions.answers();
        for (Language language : set.languages()) {
            rows.addAll(rows(set.name(), language.iso(), score(set.in(language), answers)));
        }
        if (set.languages().size() > 1) {
            rows.addAll(rows(set.name(), TOGETHER, score(set, answers)));
        }
        if (set.name().equals(SEED)) {
            rows.addAll(facts(predictions, score(set, answers)));
        }
        return rows;
    }

    private static Figures score(GoldSet set, Map<String, Answers> answers) {
        Result result = new Scorer().score(set.answers(), answers);
        return result.figures();
    }

    private static List<Row> rows(String set, String language, Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Tally tally = figures.of(measure);
            Row.Behind behind = Row.Behind.f(tally.precision(), tally.recall(), tally.gold());
            rows.add(Row.measured(new Row.Key(set, language, measure.label()), tally.f(), behind));
        }
        rows.add(Row.measured(new Row.Key(set, language, "field mean"), figures.fieldMean(), Row.Behind.NOTHING));
        return rows;
    }

    private static List<Row> facts(Predictions predictions, Figures figures) {
        SeedCheck check = new SeedCheck(predictions.extractions().get(0), figures);
        List<Row> rows = new ArrayList<>();
        for (SeedFact fact : SeedFact.all()) {
            double value = fact.holdsIn(check) ? 100 : 0;
            rows.add(Row.measured(new Row.Key(SEED, "en", "seen: " + fact), value, Row.Behind.NOTHING));
        }
        return rows;
    }
}

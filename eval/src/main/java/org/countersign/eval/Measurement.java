package org.countersign.eval;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.eval.attribution.AttributionFigures;
import org.countersign.eval.attribution.AttributionSet;
import org.countersign.eval.attribution.Scope;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.Row;
import org.countersign.eval.damage.ArticleDamage;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.names.NameCheck;
import org.countersign.eval.reading.ModelParser;
import org.countersign.eval.reading.ReadingScorer;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Figures;
import org.countersign.eval.score.Measure;
import org.countersign.eval.score.Result;
import org.countersign.eval.score.Scorer;
import org.countersign.eval.score.Tally;
import org.countersign.lang.Languages;
import org.countersign.lang.TextReader;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;

/** Runs the extractors over every set that is here and writes down all figures that the baseline keeps. */
public final class Measurement {

    /** How many damaged copies of a set are read; the worst counts. */
    static final int SEEDS = 20;

    private static final String TOGETHER = "all";
    private static final String DEV = "dev";
    private static final String SEED = "seed";
    private static final String ATTRIBUTION = "attribution";

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
        Languages.attributed().stream()
                .map(Language::iso)
                .filter(iso -> Files.exists(places.attribution(iso)))
                .forEach(iso -> rows.addAll(attribution(iso)));
        ReadingScorer reading = readingScorer();
        places.treebanks()
                .forEach(treebank -> rows.addAll(reading.score(treebank).rows()));
        return new Baseline(rows);
    }

    /** A scorer of the reader that the program ships with. */
    static ReadingScorer readingScorer() {
        return new ReadingScorer(new TextReader(), ModelParser::of);
    }

    private List<Row> attribution(String iso) {
        AttributionSet set = AttributionSet.read(places.attribution(iso));
        AttributionFigures figures = set.figures(set.predicted(set.understand(pipeline)), Scope.ALL);
        return List.of(
                f(new Row.Key(ATTRIBUTION, iso, "content overlap"), figures.content()),
                f(new Row.Key(ATTRIBUTION, iso, "end-to-end"), figures.endToEnd()),
                share(new Row.Key(ATTRIBUTION, iso, "speaker named"), figures.named()),
                share(new Row.Key(ATTRIBUTION, iso, "speaker named, implicit"), figures.namedImplicit()),
                share(new Row.Key(ATTRIBUTION, iso, "act"), figures.act()));
    }

    private static Row f(Row.Key key, Tally tally) {
        return Row.measured(key, tally.f(), Row.Behind.f(tally.precision(), tally.recall(), tally.gold()));
    }

    private static Row share(Row.Key key, Tally tally) {
        return Row.measured(key, tally.recall(), Row.Behind.shareOf(tally.gold()));
    }

    private List<Row> rows(GoldSet set) {
        List<Row> rows = new ArrayList<>();
        Predictions predictions = Predictions.of(pipeline, set);
        Map<String, Answers> answers = predictions.answers();
        for (Language language : set.languages()) {
            rows.addAll(rows(set.name(), language.iso(), score(set.in(language), answers)));
            if (set.name().equals(DEV)) {
                rows.add(lost(set.in(language), language.iso()));
                NameCheck names = new NameCheck(new TextReader());
                rows.addAll(
                        names.figures(set.in(language), predictions.articles()).rows(DEV, language.iso()));
            }
        }
        if (set.languages().size() > 1) {
            rows.addAll(rows(set.name(), TOGETHER, score(set, answers)));
        }
        if (set.name().equals(SEED)) {
            rows.addAll(facts(predictions, score(set, answers)));
        }
        return rows;
    }

    private Row lost(GoldSet set, String language) {
        Row.Key key = new Row.Key(set.name(), language, "end-to-end lost, damaged, worst of " + SEEDS);
        return Row.measured(
                key,
                DamageLoss.of(pipeline, set, SEEDS, List.of(ArticleDamage.values()))
                        .worst(),
                Row.Behind.NOTHING);
    }

    private static Figures score(GoldSet set, Map<String, Answers> answers) {
        Result result = new Scorer().score(set.answers(), answers);
        return result.figures();
    }

    private static List<Row> rows(String set, String language, Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            rows.add(f(new Row.Key(set, language, measure.label()), figures.of(measure)));
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

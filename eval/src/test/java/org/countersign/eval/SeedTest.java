package org.countersign.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.Row;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.score.Scorer;
import org.countersign.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed article, fact by fact. A fact that the baseline records as not seen yet is skipped with its name. */
final class SeedTest {

    private static final Places PLACES = Places.find();
    private static final Baseline RECORDED = Baseline.read(PLACES.baseline());
    private static final Optional<SeedCheck> CHECK = check();

    static Stream<SeedFact> facts() {
        return SeedFact.all().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatMustBeSeenIsSeen(SeedFact fact) {
        assumeTrue(CHECK.isPresent(), () -> PLACES.shared() + "/seed is not here");
        assumeTrue(isRecorded(fact), () -> "not seen yet, says eval/baseline.tsv: " + fact);
        assertThat(fact.holdsIn(CHECK.get())).as(fact.words()).isTrue();
    }

    private static boolean isRecorded(SeedFact fact) {
        return RECORDED.find(new Row.Key("seed", "en", "seen: " + fact))
                .filter(row -> row.value().signum() > 0)
                .isPresent();
    }

    private static Optional<SeedCheck> check() {
        return PLACES.goldSets()
                .filter(set -> set.name().equals("seed"))
                .findFirst()
                .map(SeedTest::check);
    }

    private static SeedCheck check(GoldSet set) {
        Predictions predictions = Predictions.of(Pipeline.standard(), set);
        return new SeedCheck(
                predictions.extractions().get(0),
                new Scorer().score(set.answers(), predictions.answers()).figures());
    }
}

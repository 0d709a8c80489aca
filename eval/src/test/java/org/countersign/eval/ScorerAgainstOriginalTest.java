package org.countersign.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.gold.PredictionReader;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Figures;
import org.countersign.eval.score.Measure;
import org.countersign.eval.score.Scorer;
import org.countersign.eval.score.Tally;
import org.countersign.pipeline.Pipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scorer gives the figures of the script whose definitions it takes over. Skipped where the script or Python is missing. */
final class ScorerAgainstOriginalTest {

    private final Places places = Places.find();
    private final Path scripts = places.shared().resolve("eval");

    @TempDir
    private Path temporary;

    @BeforeEach
    void needsTheOriginal() {
        assumeTrue(Files.exists(scripts.resolve("score-extraction.py")), () -> scripts + " is not here");
        assumeTrue(new Program("python3", "--version").runs(), "python3 is not here");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void figuresAreEqualOnNoise(long seed) throws IOException {
        for (GoldSet set : places.goldSets().toList()) {
            List<String> lines = new NoisyPredictions(seed, set.folder()).lines();
            assertEqualFigures(set, lines);
            if (set.documents().size() > 1) {
                assertThat(figures(set, lines).of(Measure.END_TO_END).f()).isBetween(20.0, 80.0);
            }
        }
    }

    @Test
    void figuresAreEqualOnWhatIsExtracted() throws IOException {
        for (GoldSet set : places.goldSets().toList()) {
            assertEqualFigures(set, Predictions.of(Pipeline.standard(), set).lines());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void figuresAreEqualOnDamagedCopies(int seed) throws IOException {
        GoldSet set = GoldSet.read("dev", places.shared().resolve("dev"));
        Path damaged = temporary.resolve("damaged");
        String script = scripts.resolve("damage.py").toString();
        new Program("python3", script, set.goldFile().toString(), set.folder().toString(), damaged.toString())
                .with("--seed", String.valueOf(seed))
                .output();
        assertEqualFigures(
                set, Predictions.of(Pipeline.standard(), set, damaged).lines());
    }

    private void assertEqualFigures(GoldSet set, List<String> lines) throws IOException {
        Path predicted = temporary.resolve("predicted.jsonl");
        Files.write(predicted, lines);
        String script = scripts.resolve("score-extraction.py").toString();
        JsonNode original = new ObjectMapper()
                .readTree(new Program("python3", script, set.goldFile().toString(), predicted.toString(), "--json")
                        .output());
        Figures figures = figures(set, lines);
        for (Measure measure : Measure.values()) {
            assertEqual(measure, figures.of(measure), original.path("figures").path(measure.label()));
        }
        assertThat(figures.fieldMean())
                .as(set.name() + " field mean")
                .isCloseTo(original.path("field_mean_F").doubleValue(), within(0.01));
    }

    private static Figures figures(GoldSet set, List<String> lines) {
        PredictionReader reader = new PredictionReader();
        var answers = lines.stream().map(reader::read).collect(Collectors.toMap(Answers::id, Function.identity()));
        return new Scorer().score(set.answers(), answers).figures();
    }

    private static void assertEqual(Measure measure, Tally tally, JsonNode original) {
        assertThat(List.of(tally.precision(), tally.recall(), tally.f(), tally.gold(), tally.predicted()))
                .as(measure.label())
                .isEqualTo(List.of(
                        original.path("P").doubleValue(),
                        original.path("R").doubleValue(),
                        original.path("F").doubleValue(),
                        original.path("gold").intValue(),
                        original.path("predicted").intValue()));
    }
}

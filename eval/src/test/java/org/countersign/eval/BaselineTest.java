package org.countersign.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.ScoresPage;
import org.countersign.eval.gold.Places;
import org.countersign.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** The build's gate: what is measured is what is recorded, no worse and no better. */
final class BaselineTest {

    private static final String HOW = "\nIf that is meant, record it in the same commit:\n    eval/run record\n";

    private final Places places = Places.find();

    @Test
    void everyFigureIsAsRecorded() {
        places.missing().forEach(folder -> System.out.println("SKIPPED, not measured: " + folder + " is not here"));
        var changes = Baseline.read(places.baseline()).changes(new Measurement(Pipeline.standard(), places).run());
        String shown = changes.stream().map(change -> "\n    " + change).collect(Collectors.joining());
        assertThat(changes)
                .withFailMessage(() -> "figures are not as eval/baseline.tsv has them:" + shown + HOW)
                .isEmpty();
    }

    @Test
    void thePageOfScoresShowsTheBaseline() throws IOException {
        String expected = new ScoresPage().text(Baseline.read(places.baseline()));
        assertThat(Files.readString(places.scores()))
                .withFailMessage(() -> "docs/scores.md does not show eval/baseline.tsv." + HOW)
                .isEqualTo(expected);
    }
}

package org.countersign.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.ScoresPage;
import org.countersign.eval.gold.Places;
import org.countersign.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** Writes what is measured now into the baseline and the page of scores. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Writes what is measured now into eval/baseline.tsv and docs/scores.md.")
final class RecordCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    RecordCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() throws IOException {
        Baseline old = Baseline.read(places.baseline());
        Baseline measured = new Measurement(pipeline.get(), places).run();
        old.changes(measured).forEach(System.out::println);
        places.missing().forEach(folder -> System.out.println("not measured, rows kept: " + folder + " is not here"));
        Baseline recorded = old.recorded(measured);
        Files.writeString(places.baseline(), recorded.text(), StandardCharsets.UTF_8);
        Files.writeString(places.scores(), new ScoresPage().text(recorded), StandardCharsets.UTF_8);
        return 0;
    }
}

package org.countersign.eval;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.baseline.Baseline;
import org.countersign.eval.baseline.Change;
import org.countersign.eval.gold.Places;
import org.countersign.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** Shows what moved against the baseline. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Shows what moved against eval/baseline.tsv; ends with 1 where something did.")
final class CheckCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    CheckCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() {
        List<Change> changes = Baseline.read(places.baseline()).changes(new Measurement(pipeline.get(), places).run());
        changes.forEach(System.out::println);
        System.out.println(changes.size() + " figures moved");
        return changes.isEmpty() ? 0 : 1;
    }
}

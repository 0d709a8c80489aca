package org.countersign.eval;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.baseline.Row;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.names.NameCheck;
import org.countersign.lang.TextReader;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how many of the names that gold speaks of are read as what they are, and which are not. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description =
                "Prints how many people and sources of the gold sets are read as what they are, and which are not.")
final class NamesCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    @Option(names = "--set", paramLabel = "SET", description = "own, dev or seed; default: ${DEFAULT-VALUE}.")
    private String name = "dev";

    NamesCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() {
        places.goldSets().filter(set -> set.name().equals(name)).forEach(this::print);
        return 0;
    }

    private void print(GoldSet set) {
        Predictions predictions = Predictions.of(pipeline.get(), set);
        for (Language language : set.languages()) {
            NameCheck names = new NameCheck(new TextReader());
            List<Row> rows =
                    names.figures(set.in(language), predictions.articles()).rows(set.name(), language.iso());
            rows.forEach(row -> System.out.println(row.key() + " " + row.value()));
            names.misses().forEach(System.out::println);
        }
    }
}

package org.countersign.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.score.Figures;
import org.countersign.eval.score.Measure;
import org.countersign.eval.score.Miss;
import org.countersign.eval.score.Result;
import org.countersign.eval.score.Scorer;
import org.countersign.eval.score.Tally;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the figures of a set and, where asked, what is wrong in which document. */
@Command(
        name = "scores",
        mixinStandardHelpOptions = true,
        description = "Prints the figures of a set and what is wrong in which document.")
final class ScoresCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    @Option(
            names = "--set",
            paramLabel = "SET",
            description = "own, dev or seed; several times for several; default: all.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--language", paramLabel = "LANG", description = "Only documents in this language: en or es.")
    private @Nullable String language;

    @Option(names = "--errors", paramLabel = "N", description = "How many errors to print, e.g. 40.")
    private int errors;

    @Option(names = "--document", paramLabel = "ID", description = "Only errors in documents whose name begins so.")
    private String document = "";

    @Option(
            names = "--only",
            paramLabel = "FIGURE",
            description = "Only errors of this figure, e.g. sectors, statement.")
    private String only = "";

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Write what was extracted, as countersign extract prints it.")
    private @Nullable Path keep;

    ScoresCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = new ArrayList<>();
        Pipeline loaded = pipeline.get();
        places.goldSets()
                .filter(set -> sets.isEmpty() || sets.contains(set.name()))
                .forEach(set -> {
                    GoldSet chosen = language == null ? set : set.in(new Language(language));
                    Predictions predictions = Predictions.of(loaded, chosen);
                    lines.addAll(predictions.lines());
                    print(chosen.name(), new Scorer().score(chosen.answers(), predictions.answers()));
                });
        places.missing().forEach(folder -> System.out.println("not measured: " + folder + " is not here"));
        if (keep != null) {
            Files.write(keep, lines, StandardCharsets.UTF_8);
        }
        return 0;
    }

    private void print(String set, Result result) {
        Figures figures = result.figures();
        System.out.printf(Locale.ROOT, "%-16s%7s%7s%7s%7s%7s%n", set, "P", "R", "F", "gold", "pred");
        for (Measure measure : Measure.values()) {
            Tally tally = figures.of(measure);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s%7.1f%7.1f%7.1f%7d%7d%n",
                    measure.label(),
                    tally.precision(),
                    tally.recall(),
                    tally.f(),
                    tally.gold(),
                    tally.predicted());
        }
        System.out.printf(Locale.ROOT, "field mean F %.1f%n%n", figures.fieldMean());
        result.misses().stream()
                .filter(miss ->
                        miss.document().startsWith(document) && miss.what().startsWith(only))
                .limit(errors)
                .map(Miss::toString)
                .forEach(System.out::println);
    }
}

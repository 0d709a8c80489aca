package org.countersign.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.countersign.eval.gold.Places;
import org.countersign.eval.reading.ReadingScorer;
import org.countersign.eval.reading.Treebank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how well treebanks are read, with words given, from raw text and damaged. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description = "Prints how well treebanks are read: with words given, from raw text, and damaged.")
final class ReadingCommand implements Callable<Integer> {

    private final Places places;

    @Option(
            names = "--treebank",
            paramLabel = "NAME",
            description = "Only this one, e.g. en_ewt-dev; several times for several; default: all that are measured.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--given", description = "Only with words given.")
    private boolean givenOnly;

    @Option(names = "--relations", description = "Print F1 of attachments by relation too.")
    private boolean relations;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Write what was read of the raw texts there, as countersign parse prints it.")
    private @Nullable Path keep;

    ReadingCommand(Places places) {
        this.places = places;
    }

    @Override
    public Integer call() throws IOException {
        ReadingScorer scorer = Measurement.readingScorer();
        List<Treebank> chosen = places.treebanks()
                .filter(treebank -> names.isEmpty() || names.contains(treebank.name()))
                .toList();
        for (Treebank treebank : chosen) {
            System.out.printf(Locale.ROOT, "%n%s, %d words%n", treebank.name(), treebank.words());
            Map<String, Double> figures = givenOnly
                    ? scorer.given(treebank).byFigure()
                    : scorer.score(treebank).byFigure();
            figures.forEach(ReadingCommand::line);
            if (relations) {
                scorer.raw(treebank).byRelation().forEach((name, f1) -> line("  " + name, f1));
            }
            if (keep != null) {
                Path file = Files.createDirectories(keep).resolve(treebank.name() + ".conllu");
                Files.writeString(file, scorer.conllu(treebank), StandardCharsets.UTF_8);
            }
        }
        return 0;
    }

    private static void line(String name, double value) {
        System.out.printf(Locale.ROOT, "%-44s%7.2f%n", name, value);
    }
}

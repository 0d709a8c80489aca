package org.countersign.eval;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.countersign.eval.gold.Places;
import org.countersign.eval.training.Training;
import org.countersign.lang.syntax.ModelFile;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the syntax model of a language and puts it among the program's resources. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the syntax model of a language from the treebanks that lang/LANG/treebank.tsv names.")
final class TrainCommand implements Callable<Integer> {

    private final Places places;

    @Option(names = "--language", required = true, paramLabel = "LANG", description = "ISO 639-1 code, e.g. es.")
    private String language = "";

    @Option(names = "--epochs", description = "Fewer for a quick look; default: as the models that ship.")
    private @Nullable Integer epochs;

    @Option(names = "--teachers", description = "Networks to learn from; default: as the models that ship.")
    private @Nullable Integer teachers;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the model goes; default: among the resources of core.")
    private @Nullable Path output;

    TrainCommand(Places places) {
        this.places = places;
    }

    @Override
    public Integer call() throws IOException {
        Language trained = new Language(language);
        Training training = Training.of(trained, places.treebankFolder());
        if (epochs != null) {
            training = training.withEpochs(epochs);
        }
        if (teachers != null) {
            training = training.withTeachers(teachers);
        }
        SyntaxModel model = training.run(line -> {
            System.out.println(line);
            System.out.flush();
        });
        Path file = output != null
                ? output
                : places.root().resolve("core/src/main/resources").resolve(SyntaxModel.path(trained));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            ModelFile.write(model, stream);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d bytes, %.1f CPU minutes, %,d MB of heap at most%n",
                file,
                Files.size(file),
                cpuMinutes(),
                Runtime.getRuntime().totalMemory() >> 20);
        return 0;
    }

    private static double cpuMinutes() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 60e9;
    }
}

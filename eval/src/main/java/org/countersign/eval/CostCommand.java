package org.countersign.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.countersign.eval.gold.Places;
import org.countersign.eval.reading.Articles;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what reading costs: heap after loading and with a reading in hand, tokens a CPU second of one warm thread. */
@Command(
        name = "cost",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what reading costs: heap in use, tokens a CPU second of one warm thread.",
            "COUNTERSIGN_JAVA_OPTS=-Xmx200m shows whether so much heap is enough."
        })
final class CostCommand implements Callable<Integer> {

    private static final double MEBIBYTE = 1 << 20;
    private static final double NANOSECONDS = 1e9;
    private static final int WARM_UP_SECONDS = 15;
    private static final int MEASURED_SECONDS = 20;
    private static final int COLLECTIONS = 4;

    private final Places places;
    private final Supplier<TextReader> load;

    @Option(
            names = "--treebank",
            paramLabel = "NAME",
            description = "Treebanks whose text is read; default: en_pud-test and es_pud-test.")
    private List<String> names = new ArrayList<>(List.of("en_pud-test", "es_pud-test"));

    CostCommand(Places places, Supplier<TextReader> load) {
        this.places = places;
        this.load = load;
    }

    @Override
    public Integer call() {
        List<Articles> all = places.treebanks()
                .filter(treebank -> names.contains(treebank.name()))
                .map(Articles::of)
                .toList();
        double empty = heap();
        TextReader reader = load.get();
        line("heap after loading, MiB", heap() - empty);
        List<Reading> held =
                all.stream().map(articles -> articles.read(reader, 0)).toList();
        double inUse = heap() - empty;
        int sentences =
                held.stream().mapToInt(reading -> reading.sentences().size()).sum();
        line("heap with " + sentences + " sentences in hand, MiB", inUse);
        for (Articles articles : all) {
            line(articles.name() + ", tokens a CPU second", speed(articles, number -> articles.sentences(reader, number)
                    .size()));
            line(articles.name() + ", with names and cast", speed(articles, number -> articles.read(reader, number)
                    .sentences()
                    .size()));
        }
        return 0;
    }

    /**
     * Words of the treebank that are read in a second of this thread.
     *
     * @param read reads the article of a number, says how many sentences it has
     */
    private static double speed(Articles articles, IntUnaryOperator read) {
        run(articles, read, WARM_UP_SECONDS);
        double start = cpuSeconds();
        long words = run(articles, read, MEASURED_SECONDS);
        return words / (cpuSeconds() - start);
    }

    private static long run(Articles articles, IntUnaryOperator read, int seconds) {
        double end = cpuSeconds() + seconds;
        long words = 0;
        long sentences = 0;
        for (int i = 0; cpuSeconds() < end; i++) {
            sentences += read.applyAsInt(i);
            words += articles.words(i);
        }
        if (sentences == 0) {
            throw new IllegalStateException(articles.name() + ": no sentence was read");
        }
        return words;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }

    /** What is in use after collecting what is not, in MiB. */
    private static double heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    private static void line(String what, double value) {
        System.out.printf(Locale.ROOT, "%-44s%10.0f%n", what, value);
    }
}

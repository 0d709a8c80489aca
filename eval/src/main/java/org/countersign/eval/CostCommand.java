package org.countersign.eval;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.attribution.AttributionSet;
import org.countersign.eval.gold.Places;
import org.countersign.eval.reading.Articles;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import org.countersign.model.Item;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.Pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what reading and extracting cost: heap after loading, words and tokens a CPU second of one warm thread. */
@Command(
        name = "cost",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what reading and extracting cost: heap in use, tokens a CPU second of one warm thread.",
            "With --treebank only reading, with --set only extracting; without both everything, which takes minutes.",
            "COUNTERSIGN_JAVA_OPTS=-Xmx200m shows whether so much heap is enough."
        })
final class CostCommand implements Callable<Integer> {

    private static final double MEBIBYTE = 1 << 20;
    private static final int COLLECTIONS = 4;

    private final Places places;
    private final Supplier<TextReader> load;
    private final Supplier<Pipeline> pipeline;

    @Option(names = "--treebank", paramLabel = "NAME", description = "A treebank whose text is read, e.g. en_pud-test.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "FILE",
            description = "A set whose texts are extracted from, as attribution takes it.")
    private List<Path> sets = new ArrayList<>();

    CostCommand(Places places, Supplier<TextReader> load, Supplier<Pipeline> pipeline) {
        this.places = places;
        this.load = load;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        if (names.isEmpty() && sets.isEmpty()) {
            names = List.of("en_pud-test", "es_pud-test");
            sets = List.of(places.attribution("en"), places.attribution("es"));
        }
        if (!names.isEmpty()) {
            reading();
        }
        Pipeline extractor = pipeline.get();
        sets.stream().filter(Files::exists).forEach(file -> extracting(extractor, file));
        return 0;
    }

    private void reading() {
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
        for (Articles each : all) {
            int texts = each.articles().size();
            WarmThread bare = new WarmThread(each.name(), texts, each::words, number -> each.sentences(reader, number)
                    .size());
            line(each.name() + ", tokens a CPU second", bare.wordsACpuSecond());
            WarmThread full = new WarmThread(each.name(), texts, each::words, number -> each.read(reader, number)
                    .sentences()
                    .size());
            line(each.name() + ", with names and cast", full.wordsACpuSecond());
        }
    }

    /** From bytes to statements and agreements. */
    private static void extracting(Pipeline pipeline, Path file) {
        AttributionSet set = AttributionSet.read(file);
        List<Item> items = set.items();
        WarmThread thread = new WarmThread(
                file.toString(),
                items.size(),
                set::tokens,
                number -> statements(pipeline.understand(items.get(number))));
        line(file.getFileName() + ", whole extract", thread.wordsACpuSecond());
    }

    private static int statements(Outcome outcome) {
        return outcome instanceof Outcome.Understood understood
                ? understood.extraction().statements().size()
                : 0;
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

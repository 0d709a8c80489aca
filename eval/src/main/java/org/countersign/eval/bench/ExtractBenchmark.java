package org.countersign.eval.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.FileSource;
import org.countersign.acquire.Metadata;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.countersign.lang.Languages;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Item;
import org.countersign.pipeline.Pipeline;
import org.countersign.read.ArticleReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many tokens a second one thread takes from bytes to an extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {

    /** The gold set whose texts are read. */
    @Param({"own", "dev"})
    public String set = "own";

    private final Pipeline pipeline = Pipeline.standard();
    private final List<Item> items = new ArrayList<>();
    private long tokensOfAll;

    /** Reads the files, and counts their tokens. */
    @Setup
    public void read() {
        GoldSet gold = Places.find()
                .goldSets()
                .filter(here -> here.name().equals(set))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the set " + set + " is not here; leave it out: -p set=own"));
        FileSource files = new FileSource(Clock.systemUTC(), Metadata.NONE);
        gold.documents().forEach(document -> files.acquire(gold.file(document))
                .filter(Acquired.Fetched.class::isInstance)
                .forEach(acquired -> items.add(((Acquired.Fetched) acquired).item())));
        tokensOfAll = items.stream().mapToLong(ExtractBenchmark::tokens).sum();
    }

    private static long tokens(Item item) {
        return new ArticleReader(Languages.extracted()).read(item) instanceof Article article
                ? new TextReader()
                        .read(article).sentences().stream()
                                .mapToLong(sentence -> sentence.tokens().size())
                                .sum()
                : 0;
    }

    /** All texts of the set, once. */
    @Benchmark
    public void extract(Count count, Blackhole hole) {
        for (Item item : items) {
            hole.consume(pipeline.understand(item));
        }
        count.tokens += tokensOfAll;
    }

    /** What the benchmark counts beside its calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        /** Tokens read. */
        public long tokens;
    }
}

package org.countersign.eval.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.countersign.eval.gold.Places;
import org.countersign.eval.reading.Articles;
import org.countersign.eval.reading.ConlluSentence;
import org.countersign.eval.reading.Treebank;
import org.countersign.lang.Dictionary;
import org.countersign.lang.TextReader;
import org.countersign.lang.Tokenizer;
import org.countersign.lang.syntax.AttributeReader;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Noise;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.lang.syntax.SyntaxParser;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Span;
import org.jspecify.annotations.Nullable;
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

/** How many of a treebank's words a second one thread reads from raw text, whole and step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadBenchmark {

    /** The treebank whose text is read. */
    @Param({"en_ewt-dev", "es_ancora-dev"})
    public String treebank = "en_ewt-dev";

    private final TextReader reader = new TextReader();
    private Articles articles = new Articles("", List.of(), List.of());
    private Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);
    private List<List<String>> sentences = List.of();
    private @Nullable SyntaxParser parser;
    private @Nullable AttributeReader attributes;
    private @Nullable Encoder encoder;

    /** Reads the treebank. */
    @Setup
    public void load() {
        Treebank gold = Places.find()
                .treebanks()
                .filter(here -> here.name().equals(treebank))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(treebank + " is not here"));
        articles = Articles.of(gold);
        sentences = gold.sentences().stream().map(ConlluSentence::forms).toList();
        tokenizer = Tokenizer.of(gold.language());
        Dictionary dictionary = Dictionary.load(gold.language());
        SyntaxModel model = SyntaxModel.load(gold.language(), dictionary);
        parser = new SyntaxParser(model, dictionary.lookup());
        attributes = new AttributeReader(model.attributes(), dictionary.lookup());
        encoder = new Encoder(model.network(), Noise.NONE);
    }

    /** From raw text to tokens. */
    @Benchmark
    public void tokenize(Count count, Blackhole hole) {
        for (Article article : articles.articles()) {
            hole.consume(
                    tokenizer.tokens(article.body(), new Span(0, article.body().length())));
        }
        count.words += articles.allWords();
    }

    /** From the treebank's words to parts of speech. */
    @Benchmark
    public void tag(Count count, Blackhole hole) {
        AttributeReader reading = Objects.requireNonNull(attributes);
        Encoder encoding = Objects.requireNonNull(encoder);
        for (List<String> sentence : sentences) {
            encoding.encode(reading.read(sentence), sentence.size());
            hole.consume(encoding.tag(0));
        }
        count.words += articles.allWords();
    }

    /** From the treebank's words to trees. */
    @Benchmark
    public void parse(Count count, Blackhole hole) {
        SyntaxParser parsing = Objects.requireNonNull(parser);
        sentences.forEach(sentence -> hole.consume(parsing.parse(sentence)));
        count.words += articles.allWords();
    }

    /** From raw text to a reading, all articles once. */
    @Benchmark
    public void read(Count count, Blackhole hole) {
        articles.articles().forEach(article -> hole.consume(reader.read(article)));
        count.words += articles.allWords();
    }

    /** What the benchmark counts beside its calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        /** Words of the treebank that were read. */
        public long words;
    }
}

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonReader;

/**
 * Finds quotations and their speakers with CoreNLP and measures its speed: {@code java CoreNlpQuotesPeer.java SET.jsonl
 * PREDICTED.jsonl [light]}. The prediction marks the set's texts as the set itself does; quotations next to each other that have
 * the same speaker are one statement in pieces. Prints tokens a CPU second of one warm thread. Run by
 * {@code eval/peers/corenlp-quotes}; no part of the build.
 */
public final class CoreNlpQuotesPeer {

    /** As {@code eval/run cost} counts tokens. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[’'.,][\\p{L}\\p{N}_]+)*|[^\\p{L}\\p{N}_\\s]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int WORDS_BETWEEN = 25;
    private static final double WARM_UP_SECONDS = 15;
    private static final double MEASURED_SECONDS = 20;

    private CoreNlpQuotesPeer() {}

    public static void main(String... arguments) throws IOException {
        List<JsonObject> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                documents.add(reader.readObject());
            }
        }
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties(arguments.length > 2 && arguments[2].equals("light")));
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            for (JsonObject document : documents) {
                out.println(line(document.getString("doc"), document.getString("text"), pipeline));
            }
        }
        List<String> texts =
                documents.stream().map(document -> document.getString("text")).toList();
        System.out.printf(Locale.ROOT, "%.0f%n", tokensACpuSecond(pipeline, texts));
    }

    /** As its own pages have it; light: no fine kinds of names, no dates and amounts, which speakers do not need. */
    private static Properties properties(boolean light) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        if (light) {
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
        }
        properties.setProperty("threads", "1");
        return properties;
    }

    private static JsonObject line(String name, String text, StanfordCoreNLP pipeline) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        JsonArrayBuilder statements = Json.createArrayBuilder();
        for (Said said : said(annotation, text)) {
            JsonArrayBuilder content = Json.createArrayBuilder();
            said.content.forEach(span -> content.add(points(text, span)));
            JsonArrayBuilder source = Json.createArrayBuilder();
            said.source.forEach(span -> source.add(points(text, span)));
            statements.add(Json.createObjectBuilder()
                    .add("source", source)
                    .add("cue", Json.createArrayBuilder())
                    .add("content", content)
                    .add("type", "direct")
                    .add("canonical", said.name));
        }
        return Json.createObjectBuilder()
                .add("doc", name)
                .add("attributions", statements)
                .build();
    }

    private static JsonArrayBuilder points(String text, Span span) {
        return Json.createArrayBuilder()
                .add(text.codePointCount(0, span.start))
                .add(text.codePointCount(0, span.end));
    }

    private static List<Said> said(Annotation annotation, String text) {
        List<Said> all = new ArrayList<>();
        for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
            Said said = said(quote, annotation.get(CoreAnnotations.TokensAnnotation.class));
            Said before = all.isEmpty() ? null : all.get(all.size() - 1);
            if (before != null && before.goesOn(said, text)) {
                before.content.addAll(said.content);
            } else {
                all.add(said);
            }
        }
        return all;
    }

    private static Said said(CoreMap quote, List<CoreLabel> tokens) {
        List<Span> content = new ArrayList<>();
        content.add(new Span(
                quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
        Integer begin = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer end = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        String name = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
        List<Span> source = begin == null || end == null
                ? List.of()
                : List.of(new Span(tokens.get(begin).beginPosition(), tokens.get(end).endPosition()));
        return new Said(content, source, name == null ? "" : name);
    }

    private static double tokensACpuSecond(StanfordCoreNLP pipeline, List<String> texts) {
        int next = 0;
        double end = cpuSeconds() + WARM_UP_SECONDS;
        while (cpuSeconds() < end) {
            pipeline.annotate(new Annotation(texts.get(next++ % texts.size())));
        }
        long tokens = 0;
        double start = cpuSeconds();
        // whole rounds: some texts are slower than others
        do {
            for (String text : texts) {
                pipeline.annotate(new Annotation(text));
                tokens += TOKEN.matcher(text).results().count();
            }
        } while (cpuSeconds() < start + MEASURED_SECONDS);
        return tokens / (cpuSeconds() - start);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private record Span(int start, int end) {}

    private record Said(List<Span> content, List<Span> source, String name) {

        boolean goesOn(Said next, String text) {
            int start = content.get(content.size() - 1).end;
            int end = next.content.get(0).start;
            if (source.isEmpty() || !source.equals(next.source) || start > end) {
                return false;
            }
            String between = text.substring(start, end);
            return !between.contains("\n\n") && WORD.matcher(between).results().count() <= WORDS_BETWEEN;
        }
    }
}

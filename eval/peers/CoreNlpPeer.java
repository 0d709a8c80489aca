import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * Parses a treebank with CoreNLP's dependency parser and measures its speed: {@code java CoreNlpPeer.java LANG
 * TREEBANK.conllu.gz PREDICTED.conllu}. The prediction has the treebank's words with CoreNLP's heads and relations; its
 * part of speech is the treebank's, since CoreNLP's English tags are not UPOS. Run by {@code eval/peers/corenlp}; no part
 * of the build.
 */
public final class CoreNlpPeer {

    private static final String TEXT = "# text = ";
    private static final int SENTENCES_AN_ARTICLE = 20;
    private static final double WARM_UP_SECONDS = 15;
    private static final double MEASURED_SECONDS = 20;

    private CoreNlpPeer() {}

    public static void main(String... arguments) throws IOException {
        String language = arguments[0];
        List<List<String>> blocks = blocks(Path.of(arguments[1]));
        predict(properties(language), blocks, Path.of(arguments[2]));
        System.out.printf(java.util.Locale.ROOT, "%.0f%n", tokensACpuSecond(properties(language), blocks));
    }

    private static Properties properties(String language) {
        Properties properties = new Properties();
        String models = "edu/stanford/nlp/models/";
        properties.setProperty("annotators", "tokenize,ssplit,pos,depparse");
        if (language.equals("es")) {
            properties.setProperty("annotators", "tokenize,ssplit,mwt,pos,depparse");
            properties.setProperty("tokenize.language", "es");
            properties.setProperty("mwt.mappingFile", models + "mwt/spanish/spanish-mwt.tsv");
            properties.setProperty("pos.model", models + "pos-tagger/spanish-ud.tagger");
            properties.setProperty("depparse.model", models + "parser/nndep/UD_Spanish.gz");
            properties.setProperty("depparse.language", "spanish");
        }
        return properties;
    }

    private static List<List<String>> blocks(Path file) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                } else {
                    block.add(line);
                }
            }
        }
        return blocks;
    }

    private static boolean isWord(String line) {
        return line.matches("[0-9]+\t.*");
    }

    /** One sentence a line, its words between blanks: CoreNLP takes them as they are. */
    private static void predict(Properties properties, List<List<String>> blocks, Path out) throws IOException {
        properties.setProperty("annotators", "tokenize,ssplit,pos,depparse");
        properties.setProperty("tokenize.whitespace", "true");
        properties.setProperty("ssplit.eolonly", "true");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        try (PrintStream printed = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
            for (List<String> block : blocks) {
                StringBuilder text = new StringBuilder();
                for (String line : block) {
                    if (isWord(line)) {
                        text.append(line.split("\t")[1].replaceAll("[\\s\\p{Z}]", "_")).append(' ');
                    }
                }
                Annotation annotation = new Annotation(text.toString().trim());
                pipeline.annotate(annotation);
                print(block, annotation.get(CoreAnnotations.SentencesAnnotation.class), printed);
            }
        }
    }

    private static void print(List<String> block, List<CoreMap> sentences, PrintStream out) {
        if (sentences.size() != 1) {
            throw new IllegalStateException(sentences.size() + " sentences where one was given: " + sentences);
        }
        SemanticGraph graph = sentences.get(0).get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<CoreLabel> tokens = sentences.get(0).get(CoreAnnotations.TokensAnnotation.class);
        long given = block.stream().filter(CoreNlpPeer::isWord).count();
        if (given != tokens.size()) {
            throw new IllegalStateException(given + " words were given and " + tokens.size() + " came back: " + tokens);
        }
        int number = 0;
        for (String line : block) {
            if (!isWord(line)) {
                out.print(line + "\n");
                continue;
            }
            number++;
            SemanticGraphEdge edge = edge(graph, number);
            String[] cells = line.split("\t", -1);
            cells[6] = edge == null ? "0" : String.valueOf(edge.getGovernor().index());
            cells[7] = edge == null ? "root" : edge.getRelation().toString();
            out.print(String.join("\t", cells) + "\n");
        }
        out.print("\n");
    }

    private static SemanticGraphEdge edge(SemanticGraph graph, int number) {
        var word = graph.getNodeByIndexSafe(number);
        List<SemanticGraphEdge> edges = word == null ? List.of() : graph.getIncomingEdgesSorted(word);
        return edges.isEmpty() ? null : edges.get(0);
    }

    private static double tokensACpuSecond(Properties properties, List<List<String>> blocks) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<List<List<String>>> articles = articles(blocks);
        long words = 0;
        double end = cpuSeconds() + WARM_UP_SECONDS;
        int next = 0;
        while (cpuSeconds() < end) {
            read(pipeline, articles.get(next++ % articles.size()));
        }
        double start = cpuSeconds();
        while (cpuSeconds() < start + MEASURED_SECONDS) {
            words += read(pipeline, articles.get(next++ % articles.size()));
        }
        return words / (cpuSeconds() - start);
    }

    /** Reads an article's text; tells how many words it has in the treebank. */
    private static long read(StanfordCoreNLP pipeline, List<List<String>> article) {
        StringBuilder text = new StringBuilder();
        article.stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith(TEXT))
                .forEach(line -> text.append(line.substring(TEXT.length()).strip()).append(' '));
        pipeline.annotate(new Annotation(text.toString().strip()));
        return article.stream().flatMap(List::stream).filter(CoreNlpPeer::isWord).count();
    }

    private static List<List<List<String>>> articles(List<List<String>> blocks) {
        List<List<List<String>>> articles = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += SENTENCES_AN_ARTICLE) {
            articles.add(blocks.subList(i, Math.min(blocks.size(), i + SENTENCES_AN_ARTICLE)));
        }
        return articles;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}

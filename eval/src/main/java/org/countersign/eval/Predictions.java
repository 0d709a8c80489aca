package org.countersign.eval;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.FileSource;
import org.countersign.acquire.Metadata;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.PredictionReader;
import org.countersign.eval.score.Answers;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.Pipeline.Outcome;
import org.countersign.wire.ExtractionJson;
import org.countersign.wire.MetadataJson;

/**
 * What {@code countersign extract --metadata gold.jsonl} prints for the files of a set: the same stages, in this process.
 *
 * @param outcomes by file name, in the order of the set
 */
public record Predictions(Map<String, Outcome> outcomes) {

    /** Runs the stages over a set's own files. */
    public static Predictions of(Pipeline pipeline, GoldSet set) {
        return of(pipeline, set, set.folder());
    }

    /** Runs the stages over files of the same names in another folder, e.g. damaged copies. */
    public static Predictions of(Pipeline pipeline, GoldSet set, Path folder) {
        FileSource files = new FileSource(Clock.systemUTC(), metadata(set.goldFile()));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        set.documents().forEach(document -> {
            Acquired acquired =
                    files.acquire(folder.resolve(document.file())).findFirst().orElseThrow();
            outcomes.put(document.file(), understand(pipeline, acquired));
        });
        return new Predictions(outcomes);
    }

    private static Outcome understand(Pipeline pipeline, Acquired acquired) {
        if (acquired instanceof Acquired.Fetched fetched) {
            return pipeline.understand(fetched.item());
        }
        throw new IllegalStateException(((Acquired.Missed) acquired).rejected().toString());
    }

    private static Metadata metadata(Path gold) {
        try (Reader lines = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
            return new Metadata(new MetadataJson().read(gold.toString(), lines), Metadata.NONE.others());
        } catch (IOException e) {
            throw new UncheckedIOException(gold + ": cannot be read", e);
        }
    }

    /** One line a document, as printed. */
    public List<String> lines() {
        ExtractionJson json = new ExtractionJson();
        return outcomes.values().stream()
                .map(outcome -> outcome instanceof Outcome.Understood understood
                        ? json.line(understood.extraction())
                        : json.line(((Outcome.Refused) outcome).rejected()))
                .toList();
    }

    /** What was understood, in the order of the set. */
    public List<Extraction> extractions() {
        return outcomes.values().stream()
                .filter(Outcome.Understood.class::isInstance)
                .map(outcome -> ((Outcome.Understood) outcome).extraction())
                .toList();
    }

    /** The articles that could be read, by file name. */
    public Map<String, Article> articles() {
        Map<String, Article> articles = new LinkedHashMap<>();
        outcomes.forEach((file, outcome) -> {
            if (outcome instanceof Outcome.Understood understood) {
                articles.put(file, understood.extraction().article());
            }
        });
        return articles;
    }

    /** As the scorer reads the printed lines, by the document's name. */
    public Map<String, Answers> answers() {
        PredictionReader reader = new PredictionReader();
        return lines().stream().map(reader::read).collect(Collectors.toMap(Answers::id, Function.identity()));
    }
}

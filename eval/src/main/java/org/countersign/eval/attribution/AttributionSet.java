package org.countersign.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.eval.score.Miss;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.Pipeline.Outcome;

/**
 * Texts in which every statement is marked.
 *
 * @param documents in the order of the file
 */
public record AttributionSet(List<AttributionDocument> documents) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[’'.,][\\p{L}\\p{N}_]+)*|[^\\p{L}\\p{N}_\\s]");

    public AttributionSet {
        documents = List.copyOf(documents);
    }

    /** Reads a set whose documents tell their language. */
    public static AttributionSet read(Path file) {
        return read(file, Language.ENGLISH);
    }

    /**
     * Reads a set.
     *
     * @param language of documents that do not tell theirs
     */
    public static AttributionSet read(Path file, Language language) {
        AttributionReader reader = new AttributionReader();
        List<AttributionDocument> documents = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                JsonNode json = reader.line(line);
                String text = json.path("text").asText();
                Language own = json.has("lang") ? new Language(json.path("lang").asText()) : language;
                documents.add(
                        new AttributionDocument(json.path("doc").asText(), own, text, reader.attributions(text, json)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
        return new AttributionSet(documents);
    }

    /** The texts as files that somebody hands in with {@code --language …}, in order. */
    public List<Item> items() {
        return documents.stream().map(AttributionSet::item).toList();
    }

    /** How many words and marks the text of this index has: a count that does not hang on anybody's reading of it. */
    public int tokens(int index) {
        return (int) TOKEN.matcher(documents.get(index).text()).results().count();
    }

    /** What {@code countersign extract --language …} understands of each text, in order. */
    public List<Outcome> understand(Pipeline pipeline) {
        return items().stream().map(pipeline::understand).toList();
    }

    /** The statements of what was understood. */
    public Predicted predicted(List<Outcome> outcomes) {
        return Predicted.of(this, outcomes);
    }

    /** How well statements were found; who speaks and the act are compared in all documents' statements, whatever the scope. */
    public AttributionFigures figures(Predicted predicted, Scope scope) {
        AttributionFigures figures = AttributionFigures.NONE;
        for (AttributionDocument document : documents) {
            List<Attribution> found = predicted.in(document, scope);
            figures = figures.plus(new SpanScore(document.text(), scope).score(document.gold(), found))
                    .plus(new SpeakerScore(document.text()).score(document.gold(), found));
        }
        return figures;
    }

    /** What is not as gold has it, in the order of the documents. */
    public List<Miss> misses(Predicted predicted, Scope scope) {
        return documents.stream()
                .flatMap(document -> new SpanMisses(document, scope).find(predicted.in(document, scope)).stream())
                .toList();
    }

    private static Item item(AttributionDocument document) {
        return new Item(
                document.name() + ".txt",
                Optional.empty(),
                Optional.of("text/plain"),
                RawBytes.of(document.text().getBytes(StandardCharsets.UTF_8)),
                Instant.EPOCH,
                new Item.Hints(Optional.empty(), Optional.empty(), Optional.of(document.language())));
    }
}

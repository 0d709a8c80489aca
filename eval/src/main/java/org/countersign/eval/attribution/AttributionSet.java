package org.countersign.eval.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.eval.score.Miss;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.RawBytes;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.Pipeline.Outcome;

/**
 * Texts in which every statement is marked.
 *
 * @param documents in the order of the file
 */
public record AttributionSet(List<AttributionDocument> documents) {

    public AttributionSet {
        documents = List.copyOf(documents);
    }

    public static AttributionSet read(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<AttributionDocument> documents = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                documents.add(AttributionDocument.of(mapper.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
        return new AttributionSet(documents);
    }

    /** What {@code countersign extract --language …} understands of each text, in order. */
    public List<Outcome> understand(Pipeline pipeline) {
        return documents.stream()
                .map(document -> pipeline.understand(item(document)))
                .toList();
    }

    /** The figures of what was understood. */
    public AttributionFigures figures(List<Outcome> outcomes) {
        AttributionFigures figures = AttributionFigures.NONE;
        for (int i = 0; i < documents.size(); i++) {
            AttributionDocument document = documents.get(i);
            List<Attribution> predicted = predicted(document, outcomes.get(i));
            figures = figures.plus(new SpanScore(document.text()).score(document.gold(), predicted))
                    .plus(new SpeakerScore(document.text()).score(document.gold(), predicted));
        }
        return figures;
    }

    /** What is not as gold has it, in the order of the documents. */
    public List<Miss> misses(List<Outcome> outcomes) {
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            AttributionDocument document = documents.get(i);
            List<Attribution> predicted = predicted(document, outcomes.get(i));
            misses.addAll(new SpanMisses(document).find(predicted));
        }
        return misses;
    }

    private static List<Attribution> predicted(AttributionDocument document, Outcome outcome) {
        if (outcome instanceof Outcome.Understood understood) {
            Extraction extraction = understood.extraction();
            if (!extraction.article().body().equals(document.text())) {
                throw new IllegalStateException(document.name() + ": the body is not the text that gold was marked in");
            }
            return extraction.statements().stream().map(Attribution::of).toList();
        }
        return List.of();
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

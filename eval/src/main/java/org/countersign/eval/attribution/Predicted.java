package org.countersign.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.model.Extraction;
import org.countersign.pipeline.Pipeline.Outcome;

/**
 * The statements that a program found in the texts of a set.
 *
 * @param statements by the document's name; a document that is not there has none
 */
public record Predicted(Map<String, List<Attribution>> statements) {

    public Predicted {
        statements = Map.copyOf(statements);
    }

    /** What Countersign understood of each text, in the order of the set. */
    static Predicted of(AttributionSet set, List<Outcome> outcomes) {
        Map<String, List<Attribution>> statements = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            AttributionDocument document = set.documents().get(i);
            statements.put(document.name(), statements(document, outcomes.get(i)));
        }
        return new Predicted(statements);
    }

    private static List<Attribution> statements(AttributionDocument document, Outcome outcome) {
        if (outcome instanceof Outcome.Understood understood) {
            Extraction extraction = understood.extraction();
            if (!extraction.article().body().equals(document.text())) {
                throw new IllegalStateException(document.name() + ": the body is not the text that gold was marked in");
            }
            return extraction.statements().stream().map(Attribution::of).toList();
        }
        return List.of();
    }

    /** What another program found: one line a document, as the set marks its own statements. */
    public static Predicted read(Path file, AttributionSet set) {
        AttributionReader reader = new AttributionReader();
        Map<String, String> texts = new HashMap<>();
        set.documents().forEach(document -> texts.put(document.name(), document.text()));
        Map<String, List<Attribution>> statements = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                JsonNode json = reader.line(line);
                String name = json.path("doc").asText();
                String text = texts.get(name);
                if (text != null) {
                    statements.put(name, reader.attributions(text, json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
        return new Predicted(statements);
    }

    List<Attribution> in(AttributionDocument document, Scope scope) {
        return statements.getOrDefault(document.name(), List.of()).stream()
                .filter(each -> !scope.outermost() || !each.nested())
                .toList();
    }
}

package org.countersign.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * A text in which every statement is marked.
 *
 * @param name the document's name
 * @param language its language
 * @param text the whole text
 * @param gold its statements
 */
public record AttributionDocument(String name, Language language, String text, List<Attribution> gold) {

    public AttributionDocument {
        gold = List.copyOf(gold);
    }

    static AttributionDocument of(JsonNode json) {
        String text = json.path("text").textValue();
        List<Attribution> gold = new ArrayList<>();
        json.path("attributions").forEach(each -> gold.add(attribution(text, each)));
        Language language = new Language(json.path("lang").textValue());
        return new AttributionDocument(json.path("doc").textValue(), language, text, gold);
    }

    private static Attribution attribution(String text, JsonNode json) {
        return new Attribution(
                spans(text, json.path("source")),
                spans(text, json.path("content")),
                string(json.path("speaker")),
                json.path("implicit").booleanValue(),
                string(json.path("act")));
    }

    private static Optional<String> string(JsonNode json) {
        return Optional.ofNullable(json.textValue()).filter(text -> !text.isEmpty());
    }

    /** Gold counts code points, everything else here UTF-16 code units. */
    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int start = text.offsetByCodePoints(0, pair.path(0).intValue());
            int end = text.offsetByCodePoints(0, pair.path(1).intValue());
            spans.add(new Span(start, end));
        }
        return spans;
    }
}

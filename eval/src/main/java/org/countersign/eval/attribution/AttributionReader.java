package org.countersign.eval.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Span;

/** Reads the lines of a set, and those of what a program found in its texts. */
final class AttributionReader {

    private final ObjectMapper mapper = new ObjectMapper();

    JsonNode line(String line) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this line is not JSON: " + line, e);
        }
    }

    /** The statements that a line marks in a text. */
    List<Attribution> attributions(String text, JsonNode line) {
        List<Attribution> attributions = new ArrayList<>();
        line.path("attributions").forEach(each -> attributions.add(attribution(text, each)));
        return attributions;
    }

    private static Attribution attribution(String text, JsonNode json) {
        return new Attribution(
                spans(text, json.path("source")),
                spans(text, json.path("cue")),
                spans(text, json.path("content")),
                string(json.path("type")).orElse(QuotedText.UNKNOWN),
                string(json.path("speaker")).or(() -> string(json.path("canonical"))),
                json.path("implicit").booleanValue(),
                string(json.path("act")),
                json.path("nested").booleanValue());
    }

    private static Optional<String> string(JsonNode json) {
        return Optional.ofNullable(json.textValue()).filter(text -> !text.isEmpty());
    }

    /** These files count code points, everything else here UTF-16 code units. */
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

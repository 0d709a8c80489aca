package org.countersign.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Item.Hints;
import org.countersign.model.Language;

/** Hints about files, one object a line: {@code file}, {@code published}, {@code outlet}, {@code lang}; other keys are ignored. */
public final class MetadataJson {

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The hints by file name.
     *
     * @param place where the lines come from, for messages
     */
    public Map<String, Hints> read(String place, Reader lines) throws IOException {
        Map<String, Hints> hints = new LinkedHashMap<>();
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(place + ":" + number, line, hints);
            }
        }
        return hints;
    }

    private void line(String place, String line, Map<String, Hints> hints) {
        JsonNode node = parse(place, line);
        String file = text(node, "file").orElseThrow(() -> new BadJson(place, "there is no key 'file'"));
        hints.put(
                file,
                new Hints(
                        text(node, "published").map(value -> date(place, value)),
                        text(node, "outlet"),
                        text(node, "lang").map(value -> language(place, value))));
    }

    private JsonNode parse(String place, String line) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadJson(place, "this is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static LocalDate date(String place, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadJson(place, "published: a date is YYYY-MM-DD, got '" + value + "'", e);
        }
    }

    private static Language language(String place, String value) {
        try {
            return new Language(value);
        } catch (IllegalArgumentException e) {
            throw new BadJson(place, "lang: " + e.getMessage(), e);
        }
    }
}

package org.countersign.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.countersign.model.Extraction;
import org.countersign.model.Rejected;

/** Extractions and rejections as JSON, one object a line: the wire format of the whole system. Thread-safe. */
public final class ExtractionJson {

    private final JsonFactory factory = new JsonFactory();
    private final JsonText text = new JsonText();

    /** The line for an extraction, without its line feed. */
    public String line(Extraction extraction) {
        return write(json -> new ExtractionWriter(json).write(extraction));
    }

    /** The line for an item that could not be read, without its line feed. */
    public String line(Rejected rejected) {
        return write(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("rejected");
            json.writeStringField("item", rejected.item());
            json.writeStringField("reason", rejected.reason());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** The extraction on a line that {@link #line(Extraction)} wrote. */
    public Extraction extraction(String line) {
        if (parse("extraction", line) instanceof JsonLine.Understood understood) {
            return understood.extraction();
        }
        throw new BadJson("extraction", "expected an article, got a rejection");
    }

    /**
     * What stands on a line.
     *
     * @param place where the line comes from, for messages, e.g. {@code out.jsonl:3}
     */
    public JsonLine parse(String place, String line) {
        JsonObject json = text.object(place, line);
        try {
            return json.optionalObject("rejected")
                    .<JsonLine>map(rejected ->
                            new JsonLine.Refused(new Rejected(rejected.text("item"), rejected.text("reason"))))
                    .orElseGet(() -> new JsonLine.Understood(new ExtractionReader().read(json)));
        } catch (BadJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadJson(place, String.valueOf(e.getMessage()), e);
        }
    }

    private String write(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a line in memory could not be written", e);
        }
        return line.toString();
    }

    /** What stands on a line. */
    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }
}

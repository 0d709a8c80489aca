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

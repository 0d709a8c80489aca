package org.countersign.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.model.Span;

/** Writes keys with values that may be absent, and lists. */
final class Values {

    private final JsonGenerator json;

    Values(JsonGenerator json) {
        this.json = json;
    }

    /** The value's own words, or null. */
    void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get().toString());
        } else {
            json.writeNullField(key);
        }
    }

    void number(String key, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.getAsInt());
        } else {
            json.writeNullField(key);
        }
    }

    void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    void texts(String key, List<String> texts) throws IOException {
        array(key, texts, json::writeString);
    }

    <T> void array(String key, List<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(key);
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    /** How one element of a list is written. */
    interface Element<T> {
        void write(T element) throws IOException;
    }
}

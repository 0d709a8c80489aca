package org.countersign.cli;

import org.countersign.model.Extraction;
import org.countersign.store.ExtractionLines;
import org.countersign.wire.ExtractionJson;

/** Extractions as lines of JSON, in the wire format. */
public final class JsonLines implements ExtractionLines {

    private final ExtractionJson json = new ExtractionJson();

    @Override
    public String write(Extraction extraction) {
        return json.line(extraction);
    }

    @Override
    public Extraction read(String line) {
        return json.extraction(line);
    }
}

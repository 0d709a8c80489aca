package org.countersign.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.model.Item.Hints;
import org.countersign.model.Language;

/** Hints about files, one object a line: {@code file}, {@code published}, {@code outlet}, {@code lang}; other keys are ignored. */
public final class MetadataJson {

    private final JsonText text = new JsonText();

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
        JsonObject json = text.object(place, line);
        hints.put(
                json.text("file"),
                new Hints(
                        json.parsed("published", LocalDate::parse),
                        json.optionalText("outlet"),
                        json.parsed("lang", Language::new)));
    }
}

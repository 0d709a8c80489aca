package org.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Item.Hints;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

final class MetadataJsonTest {

    private final MetadataJson json = new MetadataJson();

    @Test
    void hintsAreReadAndOtherKeysIgnored() throws IOException {
        String lines = """
                {"file": "quay.txt", "published": "2031-07-20", "outlet": "Quay Post", "lang": "en", "tags": [1]}

                {"file": "dune.txt", "published": null}
                """;
        assertThat(json.read("m.jsonl", new StringReader(lines)))
                .isEqualTo(Map.of(
                        "quay.txt",
                        new Hints(
                                Optional.of(LocalDate.of(2031, 7, 20)),
                                Optional.of("Quay Post"),
                                Optional.of(Language.ENGLISH)),
                        "dune.txt",
                        Hints.NONE));
    }

    @Test
    void aWrongDateIsNamedWithItsLine() {
        assertThatThrownBy(() -> json.read("m.jsonl", new StringReader("\n{\"file\":\"a\",\"published\":\"20 July\"}")))
                .isInstanceOf(BadJson.class)
                .hasMessageStartingWith("m.jsonl:2: published: Text '20 July'");
    }

    @Test
    void aLineWithoutAFileIsRefused() {
        assertThatThrownBy(() -> json.read("m.jsonl", new StringReader("{\"outlet\":\"Quay Post\"}")))
                .hasMessage("m.jsonl:1: file: expected a text, got nothing");
    }
}

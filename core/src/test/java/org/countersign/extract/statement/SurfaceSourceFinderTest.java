package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.Source;
import org.junit.jupiter.api.Test;

class SurfaceSourceFinderTest {

    @Test
    void aMediumThatIsToldSomethingIsASource() {
        assertThat(named("en", "“The lamp is old,” Ruth Okafor told Reuters.")).containsExactly("Reuters");
    }

    @Test
    void aBodyThatSpeaksIsASource() {
        assertThat(named("en", "The lamp was sold, the Norwegian Ministry of Defence said on Tuesday."))
                .singleElement()
                .asString()
                .contains("Ministry of Defence");
    }

    @Test
    void theBodyBehindAnUnnamedSpeakerIsASource() {
        assertThat(named("es", "Una fuente del Ministerio de Defensa dijo que el faro es nuevo."))
                .singleElement()
                .asString()
                .contains("Ministerio de Defensa");
    }

    @Test
    void aPersonIsNone() {
        assertThat(named("en", "Ruth Okafor said the lamp was old.")).isEmpty();
    }

    private static List<String> named(String language, String body) {
        Reading reading = Readings.read(language, body);
        return new SurfaceSourceFinder()
                .find(reading, new SurfaceStatementFinder().find(reading)).stream()
                        .map(Source::name)
                        .map(quote -> quote.text())
                        .toList();
    }
}

package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String OPEN = "Ann Quill said, “The quay is old. It must go.\n\n";
    private static final String OPEN_SPANISH = "Ana Quilla dijo: «El muelle es viejo. Debe irse.\n\n";

    @Test
    void aQuotationLeftOpenIsResumedBehindACaption() {
        assertThat(shown("en", OPEN + "Boats wait for the tide.\n\n“The ropes are gone. We need new ones.”"))
                .containsExactly("Ann Quill: The quay is old. It must go | The ropes are gone. We need new ones.");
        assertThat(shown("es", OPEN_SPANISH + "Los barcos esperan la marea.\n\n«Las sogas se fueron. No volverán»."))
                .containsExactly("Ana Quilla: El muelle es viejo. Debe irse | Las sogas se fueron. No volverán");
    }

    @Test
    void itIsNotResumedByWhatSomebodyElseSays() {
        assertThat(shown("en", OPEN + "Boats wait for the tide.\n\n“The ropes are gone,” said Ivo Brand."))
                .containsExactly("Ann Quill: The quay is old", "Ivo Brand: The ropes are gone");
    }

    @Test
    void itIsNotResumedWhereSomebodyHasSpokenBetween() {
        assertThat(shown(
                        "en",
                        OPEN + "Ivo Brand said that the tide was late.\n\n“The ropes are gone. We need new ones.”"))
                .startsWith("Ann Quill: The quay is old", "Ivo Brand: the tide was late");
    }
}

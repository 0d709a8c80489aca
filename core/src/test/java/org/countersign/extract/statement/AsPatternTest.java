package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class AsPatternTest {

    @Test
    void aClauseWithAsTellsWhoseTheSentenceIs() {
        assertThat(shown("en", "As Ivo Brand told the Courier, the pier is rotten."))
                .containsExactly("Ivo Brand: the pier is rotten");
        assertThat(shown("en", "The pier is rotten, as the warden warned on Monday."))
                .containsExactly("the warden: The pier is rotten");
        assertThat(shown("es", "Como dijo la alcaldesa, el muelle está podrido."))
                .containsExactly("la alcaldesa: el muelle está podrido");
    }

    @Test
    void aClauseThatBreaksTheSentenceLeavesBothParts() {
        assertThat(shown("en", "The pier, as Ivo Brand said on Monday, is rotten."))
                .containsExactly("Ivo Brand: The pier | is rotten");
    }
}

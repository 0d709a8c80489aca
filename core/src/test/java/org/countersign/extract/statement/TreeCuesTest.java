package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.countersign.model.Quote;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class TreeCuesTest {

    private static String cue(String language, String body) {
        return statements(language, body).get(0).cue().map(Quote::text).orElseThrow();
    }

    @Test
    void anAdjectiveCanReport() {
        assertThat(shown("en", "The warden was adamant that the pier was safe."))
                .containsExactly("The warden: the pier was safe");
        assertThat(cue("en", "Ivo Brand is convinced that the toll will fall.")).isEqualTo("is convinced");
    }

    @Test
    void anAdjectiveThatIsDeniedReportsNothing() {
        assertThat(shown("en", "The warden was not adamant that the pier was safe."))
                .isEmpty();
        assertThat(shown("es", "El capitán no está convencido de que el barco es suyo."))
                .isEmpty();
    }

    @Test
    void aVerbAndItsParticleAreOneCue() {
        assertThat(cue("en", "The warden, who had bought the pier, spelled out that the toll was low."))
                .isEqualTo("spelled out");
    }

    @Test
    void aVerbAndItsNounAreOneCue() {
        Statement assurance = statements("en", "The warden gave an assurance that the pier was safe.")
                .get(0);
        assertThat(assurance.cue().map(Quote::text)).contains("gave an assurance");
        assertThat(assurance.act()).isEqualTo(Act.PROMISES);
        assertThat(cue("es", "El capitán dio garantías de que el muelle es seguro."))
                .isEqualTo("dio garantías");
        assertThat(cue("es", "El capitán dio a entender que el barco era viejo."))
                .isEqualTo("dio a entender");
    }

    @Test
    void theVerbAloneReportsNothing() {
        assertThat(shown("en", "Ivo Brand gave the crew a bell.")).isEmpty();
        assertThat(shown("es", "El capitán dio un martillo al pescador.")).isEmpty();
    }

    @Test
    void theAuxiliariesAreInTheCue() {
        assertThat(cue("en", "The crew had been told by Ruth Okafor that the pier was closed."))
                .isEqualTo("had been told");
    }

    @Test
    void whatIsOnlyPossibleIsNotSaid() {
        assertThat(shown("en", "Ivo Brand could say that the ferry had sunk.")).isEmpty();
        assertThat(shown("en", "The warden may confirm that the pier is safe.")).isEmpty();
        assertThat(shown("en", "Ruth Okafor wants to say that the pier is safe."))
                .isEmpty();
    }

    @Test
    void whatIsNotSaidIsNoStatement() {
        assertThat(shown("en", "Ivo Brand did not say that the ferry had sunk."))
                .isEmpty();
        assertThat(shown("en", "Ivo Brand has never once claimed that the ferry was his."))
                .isEmpty();
        assertThat(shown("es", "El capitán tampoco dijo que el barco fuera suyo."))
                .isEmpty();
    }

    @Test
    void aReflexiveVerbNeedsItsPronoun() {
        Statement complaint =
                statements("es", "El pescador se quejó de la falta de hielo.").get(0);
        assertThat(complaint.cue().map(Quote::text)).contains("se quejó");
        assertThat(complaint.act()).isEqualTo(Act.ALLEGES);
        assertThat(shown("es", "El capitán no se quejó de la tarifa.")).isEmpty();
    }
}

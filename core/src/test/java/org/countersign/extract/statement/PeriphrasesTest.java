package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class PeriphrasesTest {

    @Test
    void whoGoesOnToSaySoSaysSo() {
        assertThat(shown("en", "Ruth Okafor went on to say that the pier was rotten."))
                .containsExactly("Ruth Okafor: the pier was rotten");
        assertThat(shown("es", "Ana Prado volvió a pedir la renuncia del ministro."))
                .containsExactly("Ana Prado: la renuncia del ministro");
    }

    @Test
    void whoNeverSaysSoAgainDoesNot() {
        assertThat(shown("es", "El ministro no volvió a decir que haya pacto.")).isEmpty();
    }

    @Test
    void goingOnToDoSomethingSaysNothing() {
        assertThat(shown("en", "Ruth Okafor went on to win the race in May.")).isEmpty();
    }

    @Test
    void theAgentOfAPassiveIsNoPartOfWhatIsSaid() {
        assertThat(shown("en", "The miners were accused by the governor of burning the mill."))
                .containsExactly("the governor: burning the mill");
        assertThat(shown("en", "The miners had been assured by the warden that the mill was safe."))
                .containsExactly("the warden: the mill was safe");
    }
}

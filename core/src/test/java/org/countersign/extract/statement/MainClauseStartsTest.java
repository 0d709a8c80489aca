package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class MainClauseStartsTest {

    @Test
    void aContentInAFrontedClauseEndsWhereTheMainClauseBegins() {
        assertThat(shown("en", "While the warden said that the pier was safe, the council closed the gate."))
                .containsExactly("the warden: the pier was safe");
        assertThat(shown("es", "Aunque la alcaldesa afirmó que el muelle es seguro, el concejo cerró la puerta."))
                .containsExactly("la alcaldesa: el muelle es seguro");
    }

    @Test
    void aContentInARelativeClauseEndsWhereTheMainVerbStands() {
        assertThat(shown("en", "Ruth Okafor, who thinks the toll is a theft, praised the ferrymen on Monday."))
                .contains("Ruth Okafor: the toll is a theft");
    }

    @Test
    void aListInAnObjectIsHeldWhole() {
        assertThat(shown("en", "The warden demanded new ropes, lamps and a second gate."))
                .containsExactly("The warden: new ropes, lamps and a second gate");
    }

    @Test
    void aFrontedClauseIsNotWhatIsSaid() {
        assertThat(shown("en", "After the court refused to hear him, Ivo Brand asked the council for a new pier."))
                .contains("Ivo Brand: a new pier");
    }

    @Test
    void theVerbBehindARelativeClauseIsTheMainOne() {
        assertThat(shown("es", "El diputado que pidió investigar la venta aseguró que no hay barcos."))
                .containsExactly("El diputado: investigar la venta", "El diputado: no hay barcos");
    }
}

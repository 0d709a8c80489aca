package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class NounPatternTest {

    @Test
    void whoseItIsMayStandBetweenTheNounAndWhatIsSaid() {
        assertThat(shown("es", "La negativa del tesorero a declarar retrasó la vista."))
                .containsExactly("tesorero: declarar");
        assertThat(shown("es", "La oferta del banco de comprar el molino fue aceptada."))
                .containsExactly("banco: comprar el molino");
    }

    @Test
    void aGenitiveIsWhoseItIs() {
        assertThat(shown("en", "The ferrymen's demand for a second pier was met."))
                .containsExactly("The ferrymen: a second pier");
    }

    @Test
    void aClauseThatLacksNothingIsWhatIsSaid() {
        assertThat(shown("en", "The charge that the warden took bribes was dropped."))
                .containsExactly("?: the warden took bribes");
    }

    @Test
    void aRelativeClauseIsNot() {
        assertThat(shown("en", "The claim that the warden made was dropped.")).isEmpty();
    }

    @Test
    void whatNobodyAsksIsNoStatement() {
        assertThat(shown("en", "The question whether the toll is fair divides the town."))
                .isEmpty();
    }

    @Test
    void insistingOnADeedClaimsNothing() {
        assertThat(shown("es", "Su insistencia en pagar la multa cansó al juez."))
                .isEmpty();
    }

    @Test
    void aNameBeforeTheNounIsWhoseItIs() {
        assertThat(shown("en", "They ignored a League of Ports recommendation that all ships be painted."))
                .containsExactly("League of Ports: all ships be painted");
    }

    @Test
    void aFearNeedsNoThatBeforeAClauseOfItsOwn() {
        assertThat(shown("en", "The plan was dropped over fears it would cost jobs."))
                .containsExactly("?: it would cost jobs");
        assertThat(shown("en", "The plan was dropped over fears he shared.")).isEmpty();
    }

    @Test
    void aCallForSomebodyToActIsNobodysWhereNobodyIsNamed() {
        assertThat(shown("en", "The report has prompted calls for all ships to be sold."))
                .containsExactly("?: all ships to be sold");
        assertThat(shown("en", "The report has prompted calls for bread.")).isEmpty();
    }

    @Test
    void aDegreeIsNoClaim() {
        assertThat(shown("en", "The road decayed to the point that nobody could pass it."))
                .isEmpty();
    }

    @Test
    void whoMadeItMayStandBehindAParticiple() {
        assertThat(shown("en", "The union dismissed claims made by the mayor that the port is safe."))
                .contains("the mayor: the port is safe");
    }
}

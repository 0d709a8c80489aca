package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.junit.jupiter.api.Test;

class TreePatternTest {

    @Test
    void anAccusationHoldsWhatOneIsAccusedOf() {
        assertThat(shown("en", "The governor accused the ferrymen of cutting the ropes."))
                .containsExactly("The governor: the ferrymen of cutting the ropes");
        assertThat(shown("es", "El gobernador acusó a los pescadores de cortar las amarras."))
                .containsExactly("El gobernador: a los pescadores de cortar las amarras");
    }

    @Test
    void whatIsCalledSomethingIsHeldWithThat() {
        assertThat(shown("en", "Ivo Brand called the toll absurd.")).containsExactly("Ivo Brand: the toll absurd");
        assertThat(shown("en", "Ruth Okafor labelled the toll a theft."))
                .containsExactly("Ruth Okafor: the toll a theft");
        assertThat(shown("en", "Ruth Okafor regards the pier as a ruin."))
                .containsExactly("Ruth Okafor: the pier as a ruin");
        assertThat(shown("es", "La alcaldesa calificó el muelle de inútil."))
                .containsExactly("La alcaldesa: el muelle de inútil");
    }

    @Test
    void aPrepositionOpensWhatIsInsistedOn() {
        assertThat(shown("en", "Ivo Brand insisted on a new pier.")).containsExactly("Ivo Brand: a new pier");
        assertThat(shown("es", "La alcaldesa abogó por una tarifa más baja."))
                .containsExactly("La alcaldesa: una tarifa más baja");
    }

    @Test
    void aPrepositionCanOpenAClause() {
        assertThat(shown("es", "El pescador se quejó de que falta hielo.")).containsExactly("El pescador: falta hielo");
        assertThat(shown("es", "La alcaldesa insistió en que el muelle es seguro."))
                .containsExactly("La alcaldesa: el muelle es seguro");
    }

    @Test
    void aDemandHoldsWhoIsAskedToDoIt() {
        assertThat(shown("en", "The guild begged the warden to mend the pier."))
                .containsExactly("The guild: the warden to mend the pier");
        assertThat(shown("es", "La alcaldesa pidió a los pescadores reparar el muelle."))
                .containsExactly("La alcaldesa: a los pescadores reparar el muelle");
    }

    @Test
    void aPromiseHoldsItsInfinitive() {
        assertThat(shown("en", "The guild vowed to mend the pier.")).containsExactly("The guild: to mend the pier");
    }

    @Test
    void anInfinitiveReportsAsACircumstance() {
        assertThat(shown(
                        "es",
                        "La alcaldesa Elsa Prado sorprendió a los vecinos al considerar que el muelle es inútil."))
                .containsExactly("Elsa Prado: el muelle es inútil");
    }

    @Test
    void anInfinitiveThatIsOnlyWantedDoesNot() {
        assertThat(shown("es", "La alcaldesa quiere asegurar que el muelle es seguro."))
                .isEmpty();
    }

    @Test
    void aWeakVerbNeedsANounOfSaying() {
        assertThat(statements("en", "Ivo Brand supported the demand for a new pier."))
                .first()
                .satisfies(found -> assertThat(found.act()).isEqualTo(Act.ASSESSES))
                .satisfies(found -> assertThat(found.content().get(0).text()).isEqualTo("the demand for a new pier"));
        assertThat(shown("en", "Two beams supported the roof of the shed.")).isEmpty();
    }

    @Test
    void aFrameThatTheVerbHasNotIsNotRead() {
        assertThat(shown("en", "The guild found that the rope was cut."))
                .containsExactly("The guild: the rope was cut");
        assertThat(shown("en", "The guild found a rope.")).isEmpty();
    }

    @Test
    void whatIsSeenIsNotWhatItIsCalled() {
        assertThat(shown("en", "The final saw the home side Norland lose by a goal."))
                .isEmpty();
        assertThat(shown("en", "The wardens see the visit as a truce."))
                .containsExactly("The wardens: the visit as a truce");
    }

    @Test
    void aRelativePronounMayBeWhatIsCalledSomething() {
        assertThat(shown("en", "The island, which the company describes as a resort, but nobody visits, was sold."))
                .containsExactly("the company: as a resort");
        assertThat(shown("en", "The island, which the council calls a holiday park, was sold."))
                .containsExactly("the council: a holiday park");
    }

    @Test
    void whoDeniesSomebodyAThingClaimsNothing() {
        assertThat(shown("en", "The wardens blamed the rain for denying them entry in May."))
                .containsExactly("The wardens: the rain for denying them entry");
    }

    @Test
    void severalMayBeAccused() {
        assertThat(shown("en", "The judge accused Dorrit and the port of lying about the ferries."))
                .containsExactly("The judge: Dorrit and the port of lying about the ferries");
        assertThat(shown("es", "La fiscal acusó a la empresa y a sus socios de ocultar las cartas."))
                .containsExactly("La fiscal: a la empresa y a sus socios de ocultar las cartas");
    }

    @Test
    void aJudgementMayStandBehindALongObject() {
        assertThat(shown("en", "The judge called the report on the sale false."))
                .containsExactly("The judge: the report on the sale false");
    }
}

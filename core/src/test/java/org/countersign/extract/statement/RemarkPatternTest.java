package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class RemarkPatternTest {

    @Test
    void whatSomebodyDeniesStandsBeforeTheRemark() {
        assertThat(shown("es", "El pacto perjudica al puerto, algo que niega el alcalde."))
                .containsExactly("el alcalde: El pacto perjudica al puerto");
        assertThat(shown("es", "El pacto perjudica al puerto, extremo que el alcalde niega."))
                .containsExactly("el alcalde: El pacto perjudica al puerto");
    }

    @Test
    void itIsDenied() {
        assertThat(statements("es", "El pacto perjudica al puerto, algo que niega el alcalde."))
                .extracting(Statement::act)
                .containsExactly(Act.DENIES);
    }

    @Test
    void talYComoOpensOneToo() {
        assertThat(shown("es", "La obra está parada, tal y como denunció el gremio."))
                .containsExactly("el gremio: La obra está parada");
    }
}

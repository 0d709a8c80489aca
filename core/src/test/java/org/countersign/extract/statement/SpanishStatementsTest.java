package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class SpanishStatementsTest {

    @Test
    void theSubjectCanFollowTheVerb() {
        assertThat(shown("es", "El faro se vendió en mayo, informó el Ministerio de Puertos en un comunicado."))
                .singleElement()
                .asString()
                .endsWith(": El faro se vendió en mayo");
    }

    @Test
    void aSecondVerbSharesTheSubject() {
        assertThat(shown("es", "La ministra Inés Roldán señaló que el faro es nuevo y añadió que costó poco."))
                .containsExactly("Inés Roldán: el faro es nuevo", "Inés Roldán: costó poco");
    }

    @Test
    void aRelativePronounSharesItToo() {
        assertThat(shown("es", "«Nada se vendió», dijo el alcalde, Julio Vera, que negó además que haya un plan."))
                .containsExactly("Julio Vera: Nada se vendió", "Julio Vera: haya un plan");
    }

    @Test
    void accordingToCanHoldAVerbAndAMedium() {
        Statement statement = statements("es", "El faro seguirá en pie, según aclaró a Radio Sol la alcaldesa.")
                .get(0);
        assertThat(statement.content().get(0).text()).isEqualTo("El faro seguirá en pie");
        assertThat(statement.via()).containsExactly("Radio Sol");
    }

    @Test
    void aDemandIsWhatIsAskedFor() {
        Statement demand = statements("es", "La diputada Inés Roldán exigió que el alcalde publique la factura.")
                .get(0);
        assertThat(demand.act()).isEqualTo(Act.DEMANDS);
        assertThat(demand.content().get(0).text()).isEqualTo("el alcalde publique la factura");
    }

    @Test
    void namingIsAStatement() {
        assertThat(shown("es", "El diputado Julio Vera tildó el faro de «ruina»."))
                .containsExactly("Julio Vera: el faro de «ruina»");
    }

    @Test
    void anInnerSpeakerIsNested() {
        Statement inner = statements(
                        "es", "Un guarda dijo a Radio Sol que el alcalde le había advertido que «no hay aceite».")
                .get(1);
        assertThat(inner.content().get(0).text()).isEqualTo("no hay aceite");
        assertThat(inner.parent()).hasValue(0);
    }

    @Test
    void aDescriptionIsTheNamedPersonItFits() {
        assertThat(shown("es", "La alcaldesa, Inés Roldán, llegó tarde. «El faro es mío», dijo la alcaldesa."))
                .containsExactly("Inés Roldán: El faro es mío");
    }

    @Test
    void aSubjunctiveIsNoCue() {
        assertThat(shown("es", "El guarda espera que el alcalde informe pronto."))
                .containsExactly("El guarda: el alcalde informe pronto");
    }

    @Test
    void aTextWithoutAccentsIsReadAsOne() {
        String filler = "El guarda camina por la orilla y mira los barcos. ".repeat(8);
        assertThat(shown("es", filler + "La ministra Ines Roldan senalo que el faro es nuevo."))
                .containsExactly("Ines Roldan: el faro es nuevo");
    }
}

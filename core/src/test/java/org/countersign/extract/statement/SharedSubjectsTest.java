package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Negó que el acuerdo exista y aclaró que el muelle es del pueblo. | el muelle es del pueblo
            Negó que el acuerdo exista y aclaró el precio del muelle viejo. | el precio del muelle viejo
            Dijo que el guarda firmó y añadió que el muelle es del pueblo. | el muelle es del pueblo
            Recordó que la ley lo prohíbe, y pidió que el concejo la cumpla. | el concejo la cumpla
            Explicó que Julio Vera vendió la barca y sostuvo que el precio fue justo. | el precio fue justo
            Rechazó el acuerdo porque el precio es alto y aseguró que no firmará. | no firmará
            """)
    void aSecondVerbHasTheDroppedSubjectOfTheFirst(String sentence, String second) {
        assertThat(shown("es", "La alcaldesa Elsa Prado habló el lunes. " + sentence))
                .contains("Elsa Prado: " + second);
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        assertThat(shown("es", "Elsa Prado negó que el acuerdo exista y aclaró que el muelle es del pueblo."))
                .contains("Elsa Prado: el muelle es del pueblo");
        assertThat(shown("en", "Ada Quill denied that the pact exists and added that the pier is public."))
                .contains("Ada Quill: the pier is public");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the council, which dismissed the claim as nonsense, the pier is safe. | the claim as nonsense
            The pier is safe, according to the council, which said that the warden had left. | the warden had left
            """)
    void aRelativeStandsForTheNounWithoutItsPreposition(String sentence, String content) {
        assertThat(shown("en", sentence)).contains("the council: " + content, "the council: " + safe(sentence));
    }

    private static String safe(String sentence) {
        return sentence.startsWith("The") ? "The pier is safe" : "the pier is safe";
    }
}

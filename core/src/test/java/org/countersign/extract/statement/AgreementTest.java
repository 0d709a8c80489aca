package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void aPluralBehindASingularVerbDoesNotSpeak() {
        assertThat(shown(
                        "es", "La guardiana Inés Roldán habló. En este sentido, subrayó los altos precios del aceite."))
                .noneMatch(one -> one.startsWith("los altos precios"));
    }

    @Test
    void nobodyElseIsTheSubjectOfAFirstPerson() {
        assertThat(shown("es", "«La primera vez que vi el faro pensé que era de papel», explica Julio Vera."))
                .contains("Julio Vera: era de papel");
    }

    @Test
    void severalSayWhatSeveralSay() {
        assertThat(shown("es", "Los fareros subrayaron los altos precios del aceite."))
                .containsExactly("Los fareros: los altos precios del aceite");
    }
}

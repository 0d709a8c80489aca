package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Speaker;
import org.junit.jupiter.api.Test;

class TreeSubjectsTest {

    private static Speaker speaker(String language, String body) {
        return statements(language, body).get(0).speaker();
    }

    @Test
    void aParticipleSharesTheSubjectOfItsVerb() {
        Speaker speaker = speaker("en", "Ruth Okafor waved to the crew, warning that the pier was rotten.");
        assertThat(speaker.name()).contains("Ruth Okafor");
        assertThat(speaker.implicit()).isTrue();
    }

    @Test
    void aSecondVerbSharesTheSubjectOfTheFirst() {
        assertThat(shown("en", "Ivo Brand mended the pier and boasted that it would hold."))
                .containsExactly("Ivo Brand: it would hold");
        assertThat(shown("es", "El capitán subió al muelle y gritó que el barco ardía."))
                .containsExactly("El capitán: el barco ardía");
    }

    @Test
    void aSecondClauseHasItsOwnSubject() {
        assertThat(shown("en", "The crew sang, and Ivo Brand argued that the toll was low."))
                .containsExactly("Ivo Brand: the toll was low");
    }

    @Test
    void aPassiveIsSaidByItsAgent() {
        Speaker speaker = speaker("en", "The crew was told by Ruth Okafor that the pier was closed.");
        assertThat(speaker.name()).contains("Ruth Okafor");
        assertThat(speaker.implicit()).isFalse();
    }

    @Test
    void aPassiveWithoutAnAgentIsSaidByNobodyKnown() {
        Speaker speaker = speaker("en", "The warden was told that the pier would fall.");
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.words()).isEmpty();
    }

    @Test
    void aRelativePronounStandsForItsNoun() {
        assertThat(shown("en", "Ruth Okafor met a warden who boasted that the pier would hold."))
                .containsExactly("a warden: the pier would hold");
        assertThat(shown("es", "El capitán, quien se quejó de la tarifa, es viejo."))
                .containsExactly("El capitán: la tarifa");
    }

    @Test
    void whatIsToldOfTheSubjectIsNotPartOfIt() {
        assertThat(shown("en", "The cook who baked the bread boasted that it would last."))
                .containsExactly("The cook: it would last");
        assertThat(shown("en", "The guild's head, a ferryman of old, boasted that the pier would hold."))
                .containsExactly("The guild's head: the pier would hold");
        assertThat(shown("en", "A guild led by Ruth Okafor argued that the toll was low."))
                .containsExactly("A guild: the toll was low");
    }

    @Test
    void whatIdentifiesTheSubjectIs() {
        assertThat(shown("en", "The head of the guild of ferrymen boasted that the pier would hold."))
                .containsExactly("The head of the guild of ferrymen: the pier would hold");
        assertThat(shown("en", "Ruth Okafor and Ivo Brand argued that the toll was low."))
                .containsExactly("Ruth Okafor and Ivo Brand: the toll was low");
    }

    @Test
    void nobodySaysNothing() {
        assertThat(shown("en", "Nobody said that the pier was safe.")).isEmpty();
        assertThat(shown("es", "Nadie dijo que el barco fuera suyo.")).isEmpty();
    }
}

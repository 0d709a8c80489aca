package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class ContentEndsTest {

    @Test
    void deedsInAListAreOneContent() {
        assertThat(shown("en", "The court is accused of hiding the letters, selling them abroad and burning the rest."))
                .containsExactly("?: hiding the letters, selling them abroad and burning the rest");
        assertThat(shown("en", "The deputies were urged to sign the letter and demand a vote."))
                .containsExactly("?: to sign the letter and demand a vote");
    }

    @Test
    void anothersReportBesideItIsNotPartOfIt() {
        assertThat(shown(
                        "en",
                        "The wardens say every boat will be checked, with the Herald reporting no one will sail."))
                .containsExactly("The wardens: every boat will be checked", "the Herald: no one will sail");
    }

    @Test
    void aVerbSpeltLikeANounBesideAnotherEndsIt() {
        assertThat(shown("en", "The harbour office describes the leak as a mistake and calls for talks to resume."))
                .containsExactly("The harbour office: the leak as a mistake", "The harbour office: talks to resume");
    }

    @Test
    void whatTheReporterSaysOfItIsNotPartOfIt() {
        assertThat(shown("es", "El guarda afirmó que no hay aceite, una versión que el gremio rechaza."))
                .containsExactly("El guarda: no hay aceite");
    }
}

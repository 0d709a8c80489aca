package org.countersign.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.agreement.Articles.about;

import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

final class AboutLinkerTest {

    private static final String SIGNED =
            "Norway and Uruguay signed a memorandum of understanding on defence on Tuesday. ";
    private static final String FIRMADO =
            "Noruega y Uruguay firmaron un memorando de entendimiento sobre defensa el martes. ";

    @Test
    void aStatementDeniesOnePaperAndAssertsTheOther() {
        assertThat(about(
                        Language.ENGLISH,
                        SIGNED + "The Uruguayan minister maintained that no treaty or protocol was signed, but only a"
                                + " declaration."))
                .contains("not instrument:treaty", "not instrument:protocol", "instrument:declaration");
    }

    @Test
    void whatIsLeftOfADenialIsAsserted() {
        assertThat(about(
                        Language.SPANISH,
                        FIRMADO
                                + "El ministro uruguayo negó que se hubiera firmado un tratado o un protocolo: según él,"
                                + " se trató únicamente de una declaración."))
                .contains("not instrument:treaty", "not instrument:protocol", "instrument:declaration");
    }

    @Test
    void whoPointsBackToThePaperDoesNotSayWhatItIs() {
        assertThat(about(
                        Language.ENGLISH,
                        SIGNED + "\"The pact includes training,\" the Norwegian minister said. "
                                + "Opposition deputies asked how far the agreement goes."))
                .doesNotContain("instrument:pact", "instrument:agreement");
    }

    @Test
    void whatAClauseTakesBackIsDenied() {
        assertThat(about(
                        Language.SPANISH,
                        FIRMADO + "El ministro noruego aseguró que los misiles no forman parte del acuerdo."))
                .contains("not items:missiles");
    }
}

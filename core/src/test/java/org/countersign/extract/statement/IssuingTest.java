package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.junit.jupiter.api.Test;

class IssuingTest {

    @Test
    void whoIssuesAStatementSaysWhatFollows() {
        assertThat(
                        shown(
                                "en",
                                "Senator Paul Dorrit, a Liberal from Lome, issued a statement on the loss of the post. “It cost too much. It is gone.”"))
                .containsExactly("Paul Dorrit: It cost too much. It is gone");
        assertThat(
                        shown(
                                "es",
                                "El senador Pablo Dorado emitió un comunicado sobre el muelle. «Costaba demasiado. Ya no existe»."))
                .containsExactly("Pablo Dorado: Costaba demasiado. Ya no existe");
    }

    @Test
    void theCueIsWhatTellsIt() {
        assertThat(statements("en", "The port has issued a press release about the sale. “The quay is ours.”"))
                .singleElement()
                .extracting(statement -> statement.cue().orElseThrow().text())
                .isEqualTo("has issued a press release");
    }

    @Test
    void itMayOpenTheNextParagraph() {
        assertThat(shown(
                        "en",
                        "Ann Quill took to Twitter on Monday night.\n\n“The sea will not forgive us. It never does.”"))
                .containsExactly("Ann Quill: The sea will not forgive us. It never does");
        assertThat(shown("es", "Ana Quilla recurrió a las redes sociales.\n\n«El mar no perdona. Nunca lo hace»."))
                .containsExactly("Ana Quilla: El mar no perdona. Nunca lo hace");
    }

    @Test
    void aQuotationWithACueOfItsOwnIsNotWhatWasIssued() {
        assertThat(shown("en", "Ann Quill issued a statement on the sale.\n\n“The quay is closed,” said Ivo Brand."))
                .containsExactly("Ivo Brand: The quay is closed");
    }

    @Test
    void nothingIsSaidWhereNoneIsIssued() {
        assertThat(shown("en", "The port issued no statement on Monday. “The quay is closed for good.”"))
                .isEmpty();
        assertThat(shown("es", "El puerto no emitió ningún comunicado. «El muelle es viejo. Debe irse»."))
                .isEmpty();
    }

    @Test
    void whatIsIssuedMustBeSaying() {
        assertThat(shown("en", "Ann Quill issued a permit for the boats on Monday. “The quay is closed for good.”"))
                .isEmpty();
        assertThat(shown("en", "Ann Quill took to the hills on Monday. “The quay is closed for good.”"))
                .isEmpty();
    }

    @Test
    void whoIsOnlySpokenOfInItDoesNotSpeak() {
        String issued =
                "The port issued a statement on the letters, which included two clerks suggesting that it was rotten.";
        assertThat(shown("en", issued + "\n\n“We are sorry for that. It was wrong.”"))
                .contains("The port: We are sorry for that. It was wrong");
    }

    @Test
    void whenItIsIssuedIsNotWhatIsSaid() {
        assertThat(shown(
                        "en",
                        "The port issued a statement after the clerks had left the quay. “It is rotten to the core.”"))
                .containsExactly("The port: It is rotten to the core");
    }

    @Test
    void whatIsToldOfItGoesOn() {
        assertThat(shown(
                        "en", "The port issued a statement saying that the quay was shut. “It is rotten to the core.”"))
                .containsExactly("The port: the quay was shut | It is rotten to the core");
    }
}

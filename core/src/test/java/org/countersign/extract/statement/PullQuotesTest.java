package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;

import org.junit.jupiter.api.Test;

class PullQuotesTest {

    private static final String START = "The quay of Norland was shut on Monday, and the boats were moved to Lome.\n\n";
    private static final String SAID = "“We have lost the last quay of the coast and nobody asked us,” said Ann Quill.";
    private static final String PULLED = "We have lost the last quay of the coast and nobody asked us";

    @Test
    void whatIsRepeatedAndSignedIsSaidByWhoSigns() {
        assertThat(shown("en", START + SAID + "\n\n" + PULLED + ". Ann Quill, mayor of Norland"))
                .containsExactly("Ann Quill: " + PULLED, "Ann Quill: " + PULLED);
    }

    @Test
    void theNameMayStandBehindADash() {
        assertThat(shown("en", START + PULLED + " – Mayor Ann Quill\n\n" + SAID))
                .hasSize(2);
    }

    @Test
    void theNameMayStandOnTheNextLine() {
        assertThat(shown("en", START + PULLED + "\n\nAnn Quill, mayor\n\n" + SAID))
                .hasSize(2);
        assertThat(shown("en", START + PULLED + "\nAnn Quill\n\n" + SAID)).hasSize(2);
    }

    @Test
    void spanishPullQuotesAreSignedInTheSameWay() {
        String pulled = "Hemos perdido el último muelle de la costa y nadie preguntó";
        assertThat(shown(
                        "es", "«" + pulled + "», dijo Ana Quilla.\n\n" + pulled + ".\n— Ana Quilla, alcaldesa de Lome"))
                .containsExactly("Ana Quilla: " + pulled, "Ana Quilla: " + pulled);
    }

    @Test
    void whatIsSaidNowhereElseIsNoQuotation() {
        assertThat(shown("en", START + "The last quay of the coast was lost and nobody asked. Ann Quill, mayor"))
                .isEmpty();
    }

    @Test
    void whatIsRepeatedWithoutANameIsNobodys() {
        assertThat(shown("en", START + SAID + "\n\n" + PULLED + ".")).hasSize(1);
    }

    @Test
    void whatTheReporterRepeatsIsNoQuotation() {
        String caption = "The last quay of the coast is empty in the winter.";
        assertThat(shown("en", START + caption + "\n\n" + caption + " Ann Quill, mayor"))
                .isEmpty();
    }

    @Test
    void aSpeechGoesOnBehindAPullQuote() {
        assertThat(shown("en", START + SAID + "\n\n" + PULLED + ". Ann Quill\n\n“The tide will take the rest.”"))
                .contains("Ann Quill: " + PULLED + " | The tide will take the rest.");
    }

    @Test
    void aQuotationIsSignedWithoutADash() {
        assertThat(shown("en", START + "“We have lost it all.” Ann Quill, mayor of Norland"))
                .containsExactly("Ann Quill: We have lost it all");
        assertThat(shown("en", START + "“We have lost it all.”\n\nAnn Quill, mayor of Norland"))
                .containsExactly("Ann Quill: We have lost it all");
    }

    @Test
    void whoDoesSomethingBehindAQuotationDoesNotSignIt() {
        assertThat(shown("en", START + "“We have lost it all.” Ann Quill, who came late, sold tea."))
                .isEmpty();
    }
}

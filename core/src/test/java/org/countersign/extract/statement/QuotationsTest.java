package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final Grammar GRAMMAR = Grammar.load(Language.ENGLISH, Spelling.FULL);
    private static final Grammar SPANISH = Grammar.load(Language.SPANISH, Spelling.FULL);

    @Test
    void aMarkThatFacesTheWrongWayIsReadByTheBlanksAroundIt() {
        assertThat(quoted(GRAMMAR, "He said ”the quay is ours\" and left.")).containsExactly("the quay is ours");
    }

    @Test
    void aMissingEndIsPutBeforeTheCue() {
        assertThat(quoted(GRAMMAR, "\"The quay is ours, said the mayor. The boats left."))
                .containsExactly("The quay is ours");
    }

    @Test
    void aLonelyMarkDoesNotSwallowTheParagraph() {
        assertThat(quoted(GRAMMAR, "The “quay is ours. The boats left. Nobody came."))
                .containsExactly("quay is ours.");
    }

    @Test
    void aDoubledBeginningStartsAnew() {
        assertThat(quoted(GRAMMAR, "“We saw nothing. “We heard nothing,” she said."))
                .containsExactly("We saw nothing.", "We heard nothing,");
    }

    @Test
    void anInnerQuotationBelongsToTheOuterOne() {
        assertThat(quoted(SPANISH, "«El “plan” no existe», dijo.")).containsExactly("El “plan” no existe");
    }

    @Test
    void dashesOfADialogueQuote() {
        assertThat(quoted(SPANISH, "—No hay plan —dijo la alcaldesa—. Nadie lo pidió."))
                .containsExactly("No hay plan", "Nadie lo pidió.");
    }

    @Test
    void hyphensWithBlanksQuoteWhereAVerbOfSayingFollows() {
        assertThat(quoted(SPANISH, "- No hay plan - dijo la alcaldesa -. Nadie lo pidió."))
                .containsExactly("No hay plan", "Nadie lo pidió.");
        assertThat(quoted(SPANISH, "- Pan - vino - aceite")).isEmpty();
    }

    @Test
    void aReporterWhoBreaksInLeavesTwoQuotations() {
        assertThat(quoted(SPANISH, "\"La red - explicó la patrona -, está rota.\""))
                .containsExactly("La red", "está rota.");
    }

    @Test
    void aMissingBeginningIsPutWhereTheSentenceBegins() {
        assertThat(quoted(GRAMMAR, "The boats left Lome. The quay is ours,\" said the mayor."))
                .containsExactly("The quay is ours,");
    }

    @Test
    void aMissingBeginningIsFoundBeforeACommaOutsideToo() {
        assertThat(quoted(SPANISH, "El muelle es nuestro\", dijo la alcaldesa."))
                .containsExactly("El muelle es nuestro");
    }

    @Test
    void whoSpeaksOfHimselfHasBegunToSpeakASentenceEarlier() {
        assertThat(quoted(GRAMMAR, "We built it. The quay is ours,\" said the mayor."))
                .containsExactly("We built it. The quay is ours,");
    }

    @Test
    void aMissingEndIsPutBeforeWhoSpeaks() {
        assertThat(quoted(GRAMMAR, "\"The quay is ours, the mayor said.")).containsExactly("The quay is ours");
    }

    @Test
    void aMissingEndIsPutBeforeWhoTellsWhom() {
        assertThat(quoted(GRAMMAR, "\"The quay is ours, the mayor told the Courier."))
                .containsExactly("The quay is ours");
        assertThat(quoted(GRAMMAR, "The quay is \"ours alone, according to the mayor."))
                .containsExactly("ours alone");
    }

    @Test
    void aMissingEndIsPutBehindTheSentenceWhoseSuccessorIsAttributed() {
        assertThat(quoted(GRAMMAR, "\"The quay is ours. Nobody will sell it, the mayor said."))
                .containsExactly("The quay is ours. Nobody will sell it");
    }

    @Test
    void aMissingEndIsPutWhereTheReporterGoesOn() {
        assertThat(quoted(SPANISH, "La alcaldesa dijo que el muelle «es nuestro y pidió calma."))
                .containsExactly("es nuestro");
    }

    @Test
    void twoLostMarksDoNotMakeOneQuotationOfTwoSpeakers() {
        assertThat(quoted(GRAMMAR, "Ana Silva said the quay \"is ours. The mayor said that it was sold\" in May."))
                .containsExactly("is ours.");
    }

    @Test
    void aMissingBeginningIsPutBehindWhatTheVerbTakes() {
        assertThat(quoted(SPANISH, "La nota habla de acceso libre» al muelle.")).containsExactly("acceso libre");
    }

    @Test
    void aMarkThatHasLostItsBlankIsReadByTheLetterBehindIt() {
        assertThat(quoted(GRAMMAR, "\"The quay is ours,\"said the mayor.")).containsExactly("The quay is ours,");
    }

    @Test
    void aMarkGluedToANameEndsAQuotation() {
        assertThat(quoted(GRAMMAR, "The quay is ours,\"Ana Silva said.")).containsExactly("The quay is ours,");
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(quoted(GRAMMAR, "The lamp is 6'3\" tall and weighs little.")).isEmpty();
    }

    private static List<String> quoted(Grammar grammar, String text) {
        List<Token> tokens = Tokenizer.of(Language.ENGLISH).tokens(text);
        return Quotations.of(grammar, tokens, false).list().stream()
                .map(one -> text.substring(
                        tokens.get(one.first()).start(),
                        tokens.get(one.last() - 1).end()))
                .toList();
    }
}

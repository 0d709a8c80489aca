package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import java.util.List;
import org.countersign.model.Act;
import org.countersign.model.Form;
import org.countersign.model.Modality;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class EnglishStatementsTest {

    @Test
    void thatCanBeLeftOut() {
        assertThat(shown("en", "Ruth Okafor said the lighthouse would be closed."))
                .containsExactly("Ruth Okafor: the lighthouse would be closed");
    }

    @Test
    void othersAreNobodyWhoSpokeBefore() {
        assertThat(shown("en", "Ruth Okafor said the lighthouse would be closed. Others say that it was sold."))
                .contains("Others: it was sold");
    }

    @Test
    void aSentenceEndsWithItsAttribution() {
        assertThat(shown("en", "The lighthouse was sold in May, the harbour ministry said on Tuesday."))
                .containsExactly("the harbour ministry: The lighthouse was sold in May");
    }

    @Test
    void anAttributionInTheMiddleLeavesTwoPieces() {
        assertThat(shown("en", "The draft protects lamps and ropes, she said, and leaves out any boat."))
                .singleElement()
                .asString()
                .endsWith("The draft protects lamps and ropes | and leaves out any boat");
    }

    @Test
    void aQuotationGoesOnBehindItsAttribution() {
        assertThat(shown("en", "“The lamp is old,” Ruth Okafor told the Courier, “and the oil is gone.”"))
                .containsExactly("Ruth Okafor: The lamp is old | and the oil is gone");
    }

    @Test
    void aSpeakerIsFoundPastARelativeClause() {
        assertThat(shown("en", "A keeper who was not allowed to speak said that the lamp had failed."))
                .containsExactly("A keeper: the lamp had failed");
    }

    @Test
    void anotherSpeakerEndsTheContent() {
        assertThat(shown("en", "Ruth Okafor said the lamp was new, but Ivo Brand denied that it worked."))
                .containsExactly("Ruth Okafor: the lamp was new", "Ivo Brand: it worked");
    }

    @Test
    void aParticipleSharesTheSpeaker() {
        Statement second = statements("en", "Ruth Okafor said the lamp was new, adding that it was dear.")
                .get(1);
        assertThat(second.speaker().implicit()).isTrue();
        assertThat(second.speaker().name()).contains("Ruth Okafor");
    }

    @Test
    void accordingToStandsBeforeAndBehind() {
        assertThat(shown("en", "According to Ruth Okafor, the lamp is new. The oil is gone, according to a memo."))
                .containsExactly("Ruth Okafor: the lamp is new", "a memo: The oil is gone");
    }

    @Test
    void anObjectCanNameAClaim() {
        assertThat(shown("en", "Ivo Brand put the cost of the lamp at 40 crowns and left."))
                .containsExactly("Ivo Brand: the cost of the lamp at 40 crowns");
    }

    @Test
    void aDemandHoldsWhoIsAsked() {
        Statement demand = statements("en", "Ivo Brand urged the mayor to publish the bill.")
                .get(0);
        assertThat(demand.content().get(0).text()).isEqualTo("the mayor to publish the bill");
        assertThat(demand.act()).isEqualTo(Act.DEMANDS);
    }

    @Test
    void aDenialThatIsDeniedIsNoStatement() {
        assertThat(shown("en", "Ivo Brand did not deny that the lamp was sold."))
                .isEmpty();
    }

    @Test
    void aStatementInsideAnotherHasItAsParentAndOnlyItsOwnMedia() {
        List<Statement> found =
                statements("en", "Ivo Brand told Reuters that the keeper had assured him the lamp worked.");
        assertThat(found.get(0).via()).containsExactly("Reuters");
        assertThat(found.get(1).parent()).hasValue(0);
        assertThat(found.get(1).via()).isEmpty();
    }

    @Test
    void aPronounIsThePersonWhoSpokeLast() {
        assertThat(shown("en", "Ruth Okafor said the lamp was new. She called the price “absurd”."))
                .containsExactly("Ruth Okafor: the lamp was new", "Ruth Okafor: the price “absurd”");
    }

    @Test
    void aPronounGluedToATitleIsRepaired() {
        assertThat(statements("en", "He Danish minister He said the pact includes lamps.")
                        .get(0)
                        .content()
                        .get(0)
                        .text())
                .isEqualTo("the pact includes lamps");
    }

    @Test
    void formAndMoodAreTold() {
        Statement mixed = statements("en", "Ruth Okafor said the lamp “will shine” in May.")
                .get(0);
        assertThat(mixed.form()).isEqualTo(Form.MIXED);
        assertThat(mixed.modality()).isEqualTo(Modality.FUTURE);
        assertThat(statements("en", "She said there is no pact.").get(0).modality())
                .isEqualTo(Modality.NEGATED);
        assertThat(statements("en", "She said it was not signed.").get(0).modality())
                .isEqualTo(Modality.NEGATED);
    }

    @Test
    void whatIsOnlyToldIsNoStatement() {
        assertThat(shown("en", "The lamp was lit in May. The keeper walked home and the boats left the quay."))
                .isEmpty();
    }
}

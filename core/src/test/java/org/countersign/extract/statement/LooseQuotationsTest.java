package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.junit.jupiter.api.Test;

class LooseQuotationsTest {

    @Test
    void whoWasSpokenOfAnswersTheQuestion() {
        assertThat(shown(
                        "en",
                        "Mara Lund admitted that she had walked all night. And why? “It's the sea. It is a legend.”"))
                .containsExactly("Mara Lund: she had walked all night", "Mara Lund: It's the sea. It is a legend");
        assertThat(
                        shown(
                                "es",
                                "Mara Luna admitió que había caminado toda la noche. ¿Por qué vino? «Es el mar. Es una leyenda»."))
                .containsExactly("Mara Luna: había caminado toda la noche", "Mara Luna: Es el mar. Es una leyenda");
    }

    @Test
    void theAnswerHasNoCue() {
        assertThat(statements("en", "Mara Lund admitted that she had walked all night. And why? “It is a legend.”")
                        .get(1))
                .matches(answer -> answer.cue().isEmpty() && answer.speaker().implicit());
    }

    @Test
    void nobodyAnswersWhereNobodyHasSpoken() {
        assertThat(shown(
                        "en",
                        "The quay was shut in the night. And the boats? “They are gone for good.” The tide came."))
                .isEmpty();
    }

    @Test
    void whoWasQuotedGoesOnBehindTheQuestion() {
        assertThat(shown("en", "“The quay is shut,” said Mara Lund. And the boats? “They are gone for good.”"))
                .containsExactly("Mara Lund: The quay is shut | They are gone for good");
    }
}

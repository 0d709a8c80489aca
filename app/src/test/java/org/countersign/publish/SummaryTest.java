package org.countersign.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SummaryTest {

    @Test
    void oneSentenceTellsTheStateOfKnowledge() {
        assertThat(new Story().dossier().summary())
                .isEqualTo("What kind of paper it is is disputed; patrol boats are assessed and were asked for;"
                        + " torpedoes are alleged and denied; the text has not been published;"
                        + " 1 request has no answer in the record.");
    }
}

package org.countersign.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

final class DossierTextTest {

    private final Dossier dossier = new Story().dossier();

    @Test
    void theTerminalShowsTheWholeDossier() {
        Approvals.verify(DossierText.of(dossier, false));
    }

    @Test
    void noLineIsLongerThan80Columns() {
        assertThat(DossierText.of(dossier, false).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void coloursAddNothingButColour() {
        String coloured = DossierText.of(dossier, true);
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(DossierText.of(dossier, false));
    }

    @Test
    void wordsFromOutsideCannotSteerTheTerminal() {
        assertThat(Printable.of("a\u001B[2Jb\u202Ec\nd")).isEqualTo("a‹U+001B›[2Jb‹U+202E›c\nd");
    }
}

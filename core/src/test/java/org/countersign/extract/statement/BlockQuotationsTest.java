package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class BlockQuotationsTest {

    @Test
    void theNextParagraphIsWhatIsAnnounced() {
        assertThat(
                        shown(
                                "en",
                                "In a statement to the Gazette, the port denied these claims:\n\nThe ship was never sold. It was never painted."))
                .containsExactly("the port: The ship was never sold. It was never painted");
        assertThat(
                        shown(
                                "es",
                                "En un comunicado, la empresa negó estas acusaciones:\n\nEl barco nunca fue vendido. Tampoco fue pintado."))
                .containsExactly("la empresa: El barco nunca fue vendido. Tampoco fue pintado");
    }

    @Test
    void whatTheLeadInDeniesIsDenied() {
        assertThat(statements(
                        "en",
                        "In a letter, the port denied these claims:\n\nThe ship was ever sold to a friend of ours."))
                .singleElement()
                .extracting(Statement::act)
                .isEqualTo(Act.DENIES);
    }

    @Test
    void onlyOneParagraphBelongsToIt() {
        assertThat(
                        shown(
                                "en",
                                "Ann Quill wrote on her blog:\n\nI have never seen such a ship in Lome.\n\nThe boats left in the night."))
                .containsExactly("Ann Quill: I have never seen such a ship in Lome");
    }

    @Test
    void whereTheReporterTellsMoreTheWordsEnd() {
        assertThat(
                        shown(
                                "en",
                                "Ann Quill wrote on her blog:\n\nI have never seen such a ship in Lome. She also claimed that it leaked."))
                .startsWith("Ann Quill: I have never seen such a ship in Lome");
        assertThat(shown("en", "Ann Quill denied these claims:\n\nIvo Brand said that the ship was sold to Lome."))
                .contains("Ivo Brand: the ship was sold to Lome");
    }

    @Test
    void anIssuedStatementAnnouncesToo() {
        assertThat(shown("en", "Ann Quill issued the following statement:\n\nI have never seen such a ship in Lome."))
                .containsExactly("Ann Quill: I have never seen such a ship in Lome");
    }

    @Test
    void aListIsNoQuotation() {
        assertThat(
                        shown(
                                "en",
                                "The mayor has told the press whom he met there:\n\nAnn Quill, Ivo Brand and two of the keepers\n\nThe boats left."))
                .noneMatch(one -> one.contains("Quill"));
        assertThat(
                        shown(
                                "es",
                                "El ministerio anunció los precios de la nueva temporada:\n\nPan de centeno: dos coronas el kilo."))
                .noneMatch(one -> one.contains("Pan"));
    }

    @Test
    void whoSaysNothingAnnouncesNothing() {
        assertThat(
                        shown(
                                "en",
                                "The boats left the old quay for two reasons:\n\nThe ship was never sold. Nobody wants it now."))
                .isEmpty();
    }

    @Test
    void whatHasBeenNamedIsNotAnnounced() {
        assertThat(shown("en", "The Gazette noted the poor catch:\n\nIn Lome alone forty boats came home empty."))
                .noneMatch(one -> one.contains("forty"));
        assertThat(shown("en", "Ann Quill spoke out against Brand:\n\nLome has lost forty boats since he came."))
                .noneMatch(one -> one.contains("forty"));
    }
}

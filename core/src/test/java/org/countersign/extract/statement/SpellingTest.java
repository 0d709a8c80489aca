package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.lang.LexiconTable;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final String PLAIN = "El capitan confirmo ayer que el puerto abrira en mayo. ".repeat(20);

    @Test
    void aForeignLetterWithoutAnAccentTellsNothing() {
        assertThat(Spelling.of(PLAIN + "Selim Arık Øst")).isEqualTo(Spelling.ACCENTLESS);
    }

    @Test
    void aTextWithItsAccentsIsReadAsItIsPrinted() {
        assertThat(Spelling.of(PLAIN.replace("capitan", "capitán"))).isEqualTo(Spelling.FULL);
    }

    @Test
    void aShortTextIsTakenForPrintedInFull() {
        assertThat(Spelling.of("El capitan confirmo.")).isEqualTo(Spelling.FULL);
    }

    @Test
    void aPhraseWhoseAccentMakesAnotherWordIsLeftOut() {
        LexiconTable table = new LexiconTable(
                "cue-phrase", List.of("surface"), List.of(List.of("según él"), List.of("según contó")));
        assertThat(Spelling.ACCENTLESS.read(table).rows()).containsExactly(List.of("segun conto"));
    }
}

package org.countersign.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void caseAccentsAndLigaturesDoNotCount() {
        assertThat(Words.of("Estêvão, ﬁrst STRASSE straße").list())
                .containsExactly("estevao", "first", "strasse", "strasse");
    }

    @Test
    void aWordInCommonIsEnough() {
        assertThat(shared("the Kenyan ministry", "Ministry of Defence")).isTrue();
        assertThat(shared("the ministry", "the minister")).isFalse();
    }

    @Test
    void stopWordsAreNoWordInCommon() {
        assertThat(shared("the head of the navy", "the mayor of Riga")).isFalse();
    }

    @Test
    void initialsStandForTheName() {
        assertThat(shared("AP", "The Associated Press")).isTrue();
        assertThat(shared("Agencia de Noticias del Lago", "ANL")).isTrue();
    }

    @Test
    void oneInitialIsNoName() {
        assertThat(shared("a B", "Berlin")).isFalse();
    }

    @Test
    void overlapCountsEveryWordAsOftenAsBothHaveIt() {
        assertThat(Words.of("no, no, no").overlap(Words.of("no and no"))).isEqualTo(2.0 / 3);
    }

    @Test
    void nothingOverlapsWithNothing() {
        assertThat(Words.of("").overlap(Words.of("…"))).isZero();
    }

    private static boolean shared(String a, String b) {
        return Words.of(a).share(Words.of(b));
    }
}

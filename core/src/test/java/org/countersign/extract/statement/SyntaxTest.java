package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.lang.Reading;
import org.countersign.lang.Upos;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    private static final String PLAIN = "The warden said that the pier was rotten.";

    private static Syntax of(String language, String body) {
        Reading reading = Readings.read(language, body);
        return new Syntax(reading.sentences());
    }

    @Test
    void everyTokenHasItsHead() {
        Syntax syntax = of("en", PLAIN);
        assertThat(syntax.head(2)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.head(1)).isEqualTo(2);
        assertThat(syntax.head(7)).isEqualTo(2);
        assertThat(syntax.relation(7)).isEqualTo("ccomp");
        assertThat(syntax.isRelation(1, "obj", "nsubj")).isTrue();
    }

    @Test
    void aClauseReachesFromItsFirstWordToItsLast() {
        assertThat(of("en", PLAIN).reach(7)).isEqualTo(new Stretch(3, 8));
        assertThat(of("en", PLAIN).reach(2)).isEqualTo(new Stretch(0, 9));
        assertThat(of("en", PLAIN).reach(0)).isEqualTo(new Stretch(0, 1));
    }

    @Test
    void dependentsAreThoseThatHangOnAWordDirectly() {
        Syntax syntax = of("en", PLAIN);
        assertThat(syntax.dependents(1)).containsExactly(0);
        assertThat(syntax.dependents(7)).containsExactly(3, 5, 6);
        assertThat(syntax.dependents(0)).isEmpty();
        assertThat(syntax.dependent(7, "nsubj", "cop")).isEqualTo(5);
        assertThat(syntax.dependent(7, "obj")).isEqualTo(Syntax.ROOT);
    }

    @Test
    void laterSentencesAreCountedOn() {
        Syntax syntax = of("en", "The pier fell. Ruth Okafor wept.");
        assertThat(syntax.head(2)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.head(6)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.head(4)).isEqualTo(6);
        assertThat(syntax.reach(6)).isEqualTo(new Stretch(4, 8));
    }

    @Test
    void aTokenOfTwoWordsStandsForTheOneThatTheOthersHangOn() {
        Syntax syntax = of("es", "La alcaldesa quiere firmarlo en mayo.");
        assertThat(syntax.lemma(3)).isEqualTo("firmar");
        assertThat(syntax.head(3)).isEqualTo(2);
        assertThat(syntax.isVerbal(3)).isTrue();
    }

    @Test
    void anAuxiliaryIsFiniteAndItsParticipleIsNot() {
        Syntax syntax = of("es", "La alcaldesa ha firmado el plano.");
        assertThat(syntax.isFinite(2)).isTrue();
        assertThat(syntax.is(2, Upos.AUX)).isTrue();
        assertThat(syntax.isFinite(3)).isFalse();
    }

    @Test
    void outsideThePassageThereIsNothing() {
        Syntax syntax = of("en", PLAIN);
        assertThat(syntax.head(-1)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.head(99)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.relation(99)).isEmpty();
        assertThat(syntax.lemma(-1)).isEmpty();
        assertThat(syntax.dependents(99)).isEmpty();
        assertThat(syntax.isFinite(99)).isFalse();
    }
}

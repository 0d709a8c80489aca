package org.countersign.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DamageTest {

    private static final ConlluSentence SAID = Conllu.sentence(
            "“/PUNCT/3/punct We/PRON/3/nsubj left/VERB/5/ccomp ”/PUNCT/3/punct said/VERB/0/root McQuay/PROPN/5/nsubj");

    @Test
    void caseChangesFormsOnly() {
        assertThat(of(Damage.CAPITALS).sentence().forms()).containsExactly("“", "WE", "LEFT", "”", "SAID", "MCQUAY");
        assertThat(of(Damage.TITLE_CASE).sentence().forms()).containsExactly("“", "We", "Left", "”", "Said", "McQuay");
        assertThat(of(Damage.LOWER_CASE).sentence().forms()).containsExactly("“", "we", "left", "”", "said", "mcquay");
        assertThat(of(Damage.CAPITALS).origins()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void wordsAreCountedAnewWhereMarksAreLost() {
        Damaged damaged = of(Damage.QUOTES);
        assertThat(Conllu.shown(damaged.sentence()))
                .isEqualTo("We/PRON/2/nsubj left/VERB/3/ccomp said/VERB/0/root McQuay/PROPN/3/nsubj");
        assertThat(damaged.origins()).containsExactly(1, 2, 4, 5);
    }

    @Test
    void whatHungOnALostWordHangsOnItsHead() {
        Damaged damaged = Damaged.without(SAID, i -> i == 2);
        assertThat(Conllu.shown(damaged.sentence()))
                .isEqualTo("“/PUNCT/4/punct We/PRON/4/nsubj ”/PUNCT/4/punct said/VERB/0/root McQuay/PROPN/4/nsubj");
    }

    @Test
    void theFirstDependentTakesALostRootsPlace() {
        Damaged damaged = Damaged.without(SAID, i -> i == 4);
        assertThat(Conllu.shown(damaged.sentence()))
                .isEqualTo("“/PUNCT/3/punct We/PRON/3/nsubj left/VERB/0/root ”/PUNCT/3/punct McQuay/PROPN/3/nsubj");
    }

    @Test
    void aGluedPairHangsWhereItsUpperWordHung() {
        Damaged damaged = Damaged.glued(SAID, List.of(1, 4));
        assertThat(Conllu.shown(damaged.sentence()))
                .isEqualTo("“/PUNCT/2/punct Weleft/VERB/4/ccomp ”/PUNCT/2/punct saidMcQuay/VERB/0/root");
        assertThat(damaged.origins()).containsExactly(0, Damaged.CHANGED, 3, Damaged.CHANGED);
    }

    @Test
    void aGluedPairMakesNoCircle() {
        ConlluSentence cousins = Conllu.sentence("a/X/3/dep b/X/0/root c/X/4/dep d/X/2/dep e/X/1/dep");
        assertThat(Conllu.shown(Damaged.glued(cousins, List.of(2)).sentence()))
                .isEqualTo("a/X/3/dep b/X/0/root cd/X/2/dep e/X/1/dep");
    }

    @Test
    void commasAreLostByTheDice() {
        ConlluSentence list = Conllu.sentence("a/X/0/root ,/PUNCT/1/punct b/X/1/dep ,/PUNCT/1/punct c/X/1/dep");
        for (int seed = 0; seed < 20; seed++) {
            Damaged damaged = Damage.COMMAS.of(list, new Random(seed));
            assertThat(damaged).isEqualTo(Damage.COMMAS.of(list, new Random(seed)));
            assertThat(damaged.sentence().forms()).contains("a", "b", "c").hasSizeBetween(3, 5);
        }
    }

    private static Damaged of(Damage damage) {
        return damage.of(SAID, new Random(1));
    }
}

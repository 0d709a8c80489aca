package org.countersign.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.eval.score.Answers.Dealing;
import org.countersign.eval.score.Answers.Said;
import org.junit.jupiter.api.Test;

final class ScorerTest {

    private static final Said GOLD = said("Moreau", "the boats leave in June");

    @Test
    void aStatementIsFoundByHalfOfItsWords() {
        assertThat(statements(GOLD, said("Moreau", "boats leave in"))).isEqualTo(new Tally(1, 1, 1));
        assertThat(statements(GOLD, said("Moreau", "the boats"))).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void eachGoldStatementIsFoundOnce() {
        assertThat(statements(GOLD, GOLD, GOLD)).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void titlesAreNotHeldAgainstAPrediction() {
        Said title = new Said("Moreau", "", "boats for everybody", OptionalInt.empty(), true);
        assertThat(statements(GOLD, GOLD, title)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void whatASpeakerSaysInsideOwnWordsIsNotHeldAgainstAPrediction() {
        Said inner = new Said("Moreau", "", "nothing else", OptionalInt.of(0), false);
        Said other = new Said("Ortiz", "", "nothing else", OptionalInt.of(0), false);
        assertThat(statements(GOLD, GOLD, inner)).isEqualTo(new Tally(1, 1, 1));
        assertThat(statements(GOLD, GOLD, other)).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void aMissingDocumentCountsAsMissed() {
        Figures figures = new Scorer()
                .score(List.of(document(dealing("signed", "FRA", "PER"))), Map.of())
                .figures();
        assertThat(figures.of(Measure.AGREEMENT)).isEqualTo(new Tally(0, 0, 1));
        assertThat(figures.of(Measure.STATUS)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void anAgreementWithOtherPartiesIsComparedButNotFound() {
        Figures figures = figures(dealing("signed", "FRA", "PER"), dealing("signed", "FRA"));
        assertThat(figures.of(Measure.AGREEMENT)).isEqualTo(new Tally(0, 1, 1));
        assertThat(figures.of(Measure.STATUS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void anAgreementWithoutAPartnerIsWrongInAllItsFields() {
        Figures figures = figures(dealing("signed", "FRA", "PER"), dealing("signed", "KEN", "UGA"));
        assertThat(figures.of(Measure.STATUS)).isEqualTo(new Tally(0, 1, 1));
    }

    private static Tally statements(Said gold, Said... predicted) {
        Answers told = answers(List.of(), Optional.of(List.of(gold)));
        Answers found = answers(List.of(), Optional.of(Arrays.asList(predicted)));
        return figures(told, found).of(Measure.STATEMENTS);
    }

    private static Figures figures(Dealing gold, Dealing predicted) {
        return figures(document(gold), document(predicted));
    }

    private static Figures figures(Answers gold, Answers predicted) {
        return new Scorer().score(List.of(gold), Map.of(gold.id(), predicted)).figures();
    }

    private static Answers document(Dealing dealing) {
        return answers(List.of(dealing), Optional.empty());
    }

    private static Answers answers(List<Dealing> dealings, Optional<List<Said>> statements) {
        return new Answers("a", true, dealings, statements, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Dealing dealing(String status, String... parties) {
        return new Dealing(Set.of(parties), Map.of(AgreementField.STATUS, List.of(Value.of(status))));
    }

    private static Said said(String speaker, String content) {
        return new Said(speaker, "", content, OptionalInt.empty(), false);
    }
}

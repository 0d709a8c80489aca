package org.countersign.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.lang.syntax.Transition.LEFT;
import static org.countersign.lang.syntax.Transition.RIGHT;
import static org.countersign.lang.syntax.Transition.SHIFT;

import java.util.List;
import org.countersign.lang.syntax.Configuration;
import org.countersign.lang.syntax.Transition;
import org.junit.jupiter.api.Test;

class OracleTest {

    /** "ministers signed papers": both nouns hang on the verb. */
    private static final Example SIGNED = Toy.example(List.of("ministers", "signed", "papers"), List.of(1, 3, 1));

    private final Configuration now = new Configuration();

    @Test
    void theRightTransitionCostsNothing() {
        run();
        assertThat(Oracle.cost(now, SHIFT, SIGNED)).isZero();
        run(SHIFT);
        assertThat(Oracle.cost(now, LEFT, SIGNED)).isZero();
    }

    @Test
    void aShiftLosesTheDependentOnTheStack() {
        run(SHIFT);
        assertThat(Oracle.cost(now, SHIFT, SIGNED)).isEqualTo(1);
    }

    @Test
    void aWordThatLeavesTooEarlyLosesItsDependents() {
        run(SHIFT, LEFT, SHIFT);
        assertThat(Oracle.cost(now, LEFT, SIGNED))
                .as("papers would hang on nothing, signed not on the root")
                .isEqualTo(2);
    }

    @Test
    void whatIsNotAllowedIsForbidden() {
        run();
        assertThat(Oracle.cost(now, RIGHT, SIGNED)).isEqualTo(Oracle.FORBIDDEN);
    }

    @Test
    void followingTheOracleGivesTheRightTree() {
        run();
        while (!now.isDone()) {
            Transition best = SHIFT;
            for (Transition transition : Transition.values()) {
                best = Oracle.cost(now, transition, SIGNED) < Oracle.cost(now, best, SIGNED) ? transition : best;
            }
            now.apply(best, 0);
        }
        assertThat(List.of(now.head(0), now.head(1), now.head(2))).isEqualTo(SIGNED.heads());
    }

    private void run(Transition... transitions) {
        now.reset(SIGNED.size());
        for (Transition transition : transitions) {
            now.apply(transition, 0);
        }
    }
}

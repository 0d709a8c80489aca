package org.countersign.lang.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.lang.syntax.Transition.LEFT;
import static org.countersign.lang.syntax.Transition.RIGHT;
import static org.countersign.lang.syntax.Transition.SHIFT;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private final Configuration now = new Configuration();

    @Test
    void aWordHangsOnTheNextOrOnTheOneBelow() {
        now.reset(3);
        run(SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT);

        assertThat(now.isDone()).isTrue();
        assertThat(heads()).containsExactly(1, 3, 1);
    }

    @Test
    void theRootTakesOneWordOnly() {
        now.reset(2);
        run(SHIFT, SHIFT);

        assertThat(now.allows(LEFT)).isFalse();
        assertThat(now.allows(RIGHT)).isTrue();
    }

    @Test
    void slotsHoldTheStackTheWordsToComeAndOutermostDependents() {
        now.reset(5);
        run(SHIFT, LEFT, SHIFT, SHIFT, RIGHT);

        assertThat(now.slots()).containsExactly(1, -1, -1, 3, 4, 0, 2, -1, -1, -1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 100})
    void whateverIsDoneEndsInOneTree(int words) {
        SplittableRandom dice = new SplittableRandom(words);
        now.reset(words);
        while (!now.isDone()) {
            List<Transition> allowed =
                    Stream.of(Transition.values()).filter(now::allows).toList();
            now.apply(allowed.get(dice.nextInt(allowed.size())), 0);
        }
        assertThat(IntStream.of(heads()).filter(head -> head == words)).hasSize(1);
        assertThat(IntStream.range(0, words)).allMatch(word -> steps(word) <= words);
    }

    private int steps(int word) {
        int steps = 0;
        for (int at = word; at != now.size() && steps <= now.size(); at = now.head(at)) {
            steps++;
        }
        return steps;
    }

    private void run(Transition... transitions) {
        for (Transition transition : transitions) {
            assertThat(now.allows(transition)).as(transition.name()).isTrue();
            now.apply(transition, 0);
        }
    }

    private int[] heads() {
        return IntStream.range(0, now.size()).map(now::head).toArray();
    }
}

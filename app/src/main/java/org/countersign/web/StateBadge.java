package org.countersign.web;

import java.util.Arrays;
import java.util.List;
import org.countersign.model.ClaimState;
import org.countersign.publish.Wording;

/**
 * A claim's state as a page shows it: a word and a shape, never a colour alone.
 *
 * @param code names the shape and the colour
 * @param word the state in words
 * @param meaning what it means
 */
record StateBadge(String code, String word, String meaning) {

    static StateBadge of(ClaimState state) {
        return new StateBadge(state.code(), Wording.word(state), Wording.meaning(state));
    }

    /** All of them, for the legend. */
    static List<StateBadge> all() {
        return Arrays.stream(ClaimState.values()).map(StateBadge::of).toList();
    }
}

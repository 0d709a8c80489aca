package org.countersign.eval.attribution;

import java.util.List;

/**
 * The statements of a text that count, and which of them belong together.
 *
 * @param gold those that there are to find
 * @param predicted those that were found
 * @param pairs those whose contents share enough
 */
record SpanMatch(List<Attribution> gold, List<Attribution> predicted, List<Both> pairs) {

    SpanMatch {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
        pairs = List.copyOf(pairs);
    }

    /**
     * Two that belong together.
     *
     * @param gold as it is
     * @param predicted as it was found
     */
    record Both(Attribution gold, Attribution predicted) {}
}

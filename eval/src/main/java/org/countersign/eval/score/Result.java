package org.countersign.eval.score;

import java.util.List;

/**
 * What scoring came to.
 *
 * @param figures over all documents
 * @param misses in the order of the documents
 */
public record Result(Figures figures, List<Miss> misses) {

    public Result {
        misses = List.copyOf(misses);
    }
}

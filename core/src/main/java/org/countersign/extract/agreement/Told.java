package org.countersign.extract.agreement;

import java.util.List;
import org.countersign.model.Support;

/**
 * A value that an article tells, with the words that say so.
 *
 * @param value the value
 * @param support the words; at least one
 * @param <T> what kind of value
 */
record Told<T>(T value, List<Support> support) {

    Told {
        support = List.copyOf(support);
    }
}

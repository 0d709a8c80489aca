package org.countersign.extract.agreement;

import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.model.Party;

/**
 * Parties that a passage binds together, and how firmly.
 *
 * @param parties who; at least two, or one where the other must come from elsewhere
 * @param weight 1 a guess to 5 said outright
 */
record Pairing(SortedSet<Party> parties, int weight) {

    Pairing {
        parties = new TreeSet<>(parties);
    }

    boolean isComplete() {
        return parties.size() > 1;
    }
}

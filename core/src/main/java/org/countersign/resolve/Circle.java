package org.countersign.resolve;

import java.util.List;
import org.countersign.model.Party;
import org.countersign.model.Signatory;

/**
 * Who an agreement is between, as far as all its articles together tell.
 *
 * @param parties in code order
 * @param signatories of every mention, each as that mention names them
 */
record Circle(List<Party> parties, List<Signatory> signatories) {

    Circle {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
    }

    boolean hasParty(Party party) {
        return parties.contains(party);
    }
}

package org.countersign.extract.agreement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.model.Party;

/**
 * A deal as the article tells of it.
 *
 * @param parties who is bound
 * @param founding the passages that name its parties together with the paper, the first one first
 * @param told all passages that tell of it, the founding ones included, in text order
 */
record Deal(SortedSet<Party> parties, List<Candidate> founding, List<Passage> told) {

    Deal {
        parties = new TreeSet<>(parties);
        founding = List.copyOf(founding);
        told = told.stream().sorted().distinct().toList();
    }

    Deal telling(List<Passage> passages) {
        return new Deal(parties, founding, passages);
    }

    /** The first founding passage of the text that names both parties, or else the first of all. */
    Candidate lead() {
        List<Candidate> text = founding.stream()
                .filter(candidate -> !candidate.passage().sentence().isTitle())
                .toList();
        return text.stream()
                .filter(candidate -> candidate.pairing().weight() > 1)
                .findFirst()
                .or(() -> text.stream().findFirst())
                .orElse(founding.get(0));
    }
}

package org.countersign.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.model.Act;

/**
 * One row of {@code frame-noun.tsv}: a noun that carries what somebody says.
 *
 * @param lemma e.g. {@code claim}
 * @param complements what carries it: {@code t} a clause, {@code i} an infinitive, {@code p:X} the object of preposition X
 * @param act what one does by saying it
 */
record NounSense(String lemma, Set<String> complements, Act act) {

    NounSense {
        complements = Set.copyOf(complements);
    }

    static NounSense of(List<String> cells) {
        return new NounSense(
                cells.get(1),
                Set.of(cells.get(3).split(",", -1)),
                Act.valueOf(cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    boolean takes(String complement) {
        return complements.contains(complement);
    }
}

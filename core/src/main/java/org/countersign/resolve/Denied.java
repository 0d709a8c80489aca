package org.countersign.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.model.About;
import org.countersign.model.Field;
import org.countersign.model.Support;

/**
 * What a denial denies: in "denied that the treaty signed in May includes rockets" the rockets, not the treaty, nor that it
 * was signed, nor when. Of the fields that it speaks of, those of the first rank that is there.
 */
final class Denied {

    private static final List<Set<Field>> RANKS = List.of(
            EnumSet.of(Field.ITEMS),
            EnumSet.of(Field.INSTRUMENT, Field.STATUS),
            EnumSet.of(Field.SECTORS, Field.VALUE, Field.DURATION),
            EnumSet.complementOf(EnumSet.of(Field.PARTIES)),
            EnumSet.of(Field.PARTIES));

    private Denied() {}

    /** Of the statement with this index. */
    static Set<Field> fields(int statement, Mention mention) {
        Stream<Field> about = mention.extraction().statements().get(statement).about().stream()
                .filter(one -> one.agreement() == mention.id().index())
                .map(About::field);
        Stream<Field> support = mention.told().support().stream()
                .filter(one -> one.statement().orElse(-1) == statement)
                .map(Support::field);
        Set<Field> spoken = EnumSet.noneOf(Field.class);
        Stream.concat(about, support).forEach(spoken::add);
        return RANKS.stream()
                .filter(rank -> rank.stream().anyMatch(spoken::contains))
                .findFirst()
                .orElse(Set.of());
    }
}

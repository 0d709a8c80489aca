package org.countersign.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.model.About;
import org.countersign.model.Attitude;
import org.countersign.model.Field;
import org.countersign.model.Statement;
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
        Statement said = mention.extraction().statements().get(statement);
        Stream<Field> about = about(said, mention)
                .filter(one -> one.denied() || !isTold(said, mention))
                .map(About::field);
        Stream<Field> support = mention.told().support().stream()
                .filter(one -> !isTold(said, mention) && one.statement().orElse(-1) == statement)
                .map(Support::field);
        Set<Field> spoken = EnumSet.noneOf(Field.class);
        Stream.concat(about, support).forEach(spoken::add);
        return RANKS.stream()
                .filter(rank -> rank.stream().anyMatch(spoken::contains))
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether the extraction tells what of the things that it speaks of a statement denies. */
    static boolean isTold(Statement statement, Mention mention) {
        return about(statement, mention).anyMatch(About::denied);
    }

    /** The side that a statement takes on a value: the other one than as a whole where it denies one thing only. */
    static Attitude turned(Attitude whole, Optional<Statement> statement, Support support, Mention mention) {
        boolean plain = whole == Attitude.ASSERTS || whole == Attitude.DENIES;
        if (!plain || statement.isEmpty() || !isTold(statement.get(), mention)) {
            return whole;
        }
        return about(statement.get(), mention)
                .filter(one -> one.field() == support.field() && one.value().equals(support.value()))
                .map(one -> one.denied() ? Attitude.DENIES : Attitude.ASSERTS)
                .findFirst()
                .orElse(whole);
    }

    private static Stream<About> about(Statement statement, Mention mention) {
        return statement.about().stream()
                .filter(one -> one.agreement() == mention.id().index());
    }
}

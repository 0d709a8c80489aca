package org.countersign.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Credibility;
import org.countersign.model.Evidence;
import org.countersign.model.Field;
import org.countersign.model.Position;
import org.countersign.model.RootSource;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;

/** Claims that a field is not known: where articles say that it is not disclosed, and nobody gives a value. */
final class Gaps {

    private static final String VALUE = "undisclosed";

    private final RootFinder roots;

    Gaps(RootFinder roots) {
        this.roots = roots;
    }

    /** Of these mentions in the order of publication, beside what is claimed already. */
    List<Claim> find(List<Mention> mentions, Circle circle, List<Claim> known) {
        List<Claim> gaps = new ArrayList<>();
        for (Field field : List.of(Field.DURATION, Field.VALUE)) {
            List<Position> positions = mentions.stream()
                    .sorted(Mention.ORDER)
                    .flatMap(mention -> FindingsJoiner.undisclosed(mention).stream()
                            .filter(unknown ->
                                    field(unknown).filter(field::equals).isPresent())
                            .map(unknown -> position(unknown, mention, circle)))
                    .toList();
            boolean given = known.stream().anyMatch(claim -> claim.field() == field);
            if (!given && !positions.isEmpty()) {
                gaps.add(claim(field, positions));
            }
        }
        return gaps;
    }

    private static Optional<Field> field(Undisclosed unknown) {
        return switch (unknown.what()) {
            case "price" -> Optional.of(Field.VALUE);
            case "term" -> Optional.of(Field.DURATION);
            default -> Optional.empty();
        };
    }

    private static Claim claim(Field field, List<Position> positions) {
        return new Claim(
                field,
                VALUE,
                ClaimState.UNDISCLOSED,
                "Said not to be disclosed by " + Sides.names(positions) + "; nobody gives it.",
                new Credibility(6, "There is nothing to judge."),
                positions);
    }

    private Position position(Undisclosed unknown, Mention mention, Circle circle) {
        OptionalInt index = unknown.statement();
        RootSource root = index.isPresent()
                ? roots.of(statement(index.getAsInt(), mention).speaker(), mention, circle)
                : roots.ownVoice(mention.extraction());
        return new Position(
                Attitude.ASSERTS,
                root,
                List.of(),
                mention.published(),
                new Evidence(mention.article().id(), unknown.evidence().get(0)),
                index,
                Optional.empty());
    }

    private static Statement statement(int index, Mention mention) {
        return mention.extraction().statements().get(index);
    }
}

package org.countersign.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.model.Attitude;
import org.countersign.model.Position;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;

/**
 * The positions towards one claim that count, sorted by who takes what side: of every root the last one.
 *
 * @param counting the last position of every root, in order of publication
 * @param withdrawn of roots that say something else by now
 */
record Sides(List<Position> counting, List<Position> withdrawn) {

    private static final int SHOWN = 3;

    Sides {
        counting = List.copyOf(counting);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Of positions that come in order of publication; {@code hasLeft}: whether a root says something else by now. */
    static Sides of(List<Position> positions, Predicate<Position> hasLeft) {
        Map<RootSource, Position> last = new LinkedHashMap<>();
        List<Position> withdrawn = new ArrayList<>();
        for (Position position : positions) {
            if (hasLeft.test(position)) {
                withdrawn.add(position);
            } else if (takesASide(position) || !last.containsKey(position.root())) {
                last.remove(position.root());
                last.put(position.root(), position);
            }
        }
        return new Sides(List.copyOf(last.values()), withdrawn);
    }

    private static boolean takesASide(Position position) {
        return switch (position.attitude()) {
            case ASSERTS, DENIES, ASSESSES -> true;
            case DOUBTS, OFFERS, ASKS -> false;
        };
    }

    /** Who asserts it and has a name: not an analyst, whose word is a judgement. */
    List<Position> asserting() {
        return counting.stream()
                .filter(position -> position.attitude() == Attitude.ASSERTS)
                .filter(position -> position.root().kind() != Kind.ANONYMOUS)
                .filter(position -> position.root().kind() != Kind.ANALYST)
                .toList();
    }

    /** Who asserts it by an own right: not a medium, unless it is a party's. */
    List<Position> vouching() {
        return asserting().stream()
                .filter(position -> !isMereMedium(position.root()))
                .toList();
    }

    static boolean isMereMedium(RootSource root) {
        return root.kind() == Kind.MEDIA && root.side().isEmpty();
    }

    List<Position> hearsay() {
        return counting.stream()
                .filter(position -> position.attitude() == Attitude.ASSERTS)
                .filter(position -> position.root().kind() == Kind.ANONYMOUS)
                .toList();
    }

    List<Position> assessing() {
        return counting.stream()
                .filter(position -> position.attitude() == Attitude.ASSESSES
                        || (position.attitude() == Attitude.ASSERTS
                                && position.root().kind() == Kind.ANALYST))
                .toList();
    }

    List<Position> denying() {
        return counting.stream()
                .filter(position -> position.attitude() == Attitude.DENIES)
                .toList();
    }

    List<Position> with(Attitude attitude) {
        return counting.stream()
                .filter(position -> position.attitude() == attitude)
                .toList();
    }

    /** Their roots' names with the side that each speaks for: {@code Ana Ruiz (PER) and IONA}. */
    static String names(List<Position> positions) {
        return names(positions.stream().map(Position::root).map(Sides::name));
    }

    static String name(RootSource root) {
        return root.name() + root.side().map(side -> " (" + side.code() + ")").orElse("");
    }

    static String names(Stream<String> names) {
        List<String> all = names.distinct().toList();
        if (all.size() > SHOWN) {
            return all.stream().limit(SHOWN).collect(joining(", ")) + " and " + (all.size() - SHOWN) + " more";
        }
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}

package org.countersign.resolve;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Position;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;
import org.countersign.model.Status;

/** Gathers the positions of one agreement into claims, and has each of them judged. */
final class ClaimAssembly {

    private static final Comparator<Position> ORDER = Comparator.comparing(
                    (Position position) -> position.published().orElse(LocalDate.MAX))
            .thenComparing(position -> position.evidence().article())
            .thenComparing(position -> position.evidence().quote())
            .thenComparing(Position::attitude)
            .thenComparing(position -> position.root().name());

    private record Judged(Claim claim, int weight) {}

    private final Values values;
    private final ClaimJudge judge;
    private final SourceRoles roles;

    ClaimAssembly(Values values, ClaimJudge judge, SourceRoles roles) {
        this.roles = roles;
        this.values = values;
        this.judge = judge;
    }

    /** In the order of {@link Field}; within a field those that stand before those that are denied, then by weight. */
    List<Claim> assemble(List<Stand> stands) {
        RootRegister register = new RootRegister(
                stands.stream().map(stand -> stand.position().root()).toList(),
                stands.stream()
                        .filter(Stand::indefinite)
                        .map(stand -> stand.position().root())
                        .collect(toSet()),
                roles);
        Map<Field, List<Stand>> byField = new EnumMap<>(Field.class);
        for (Stand stand : stands) {
            Stand known = stand.with(renamed(stand.position(), register));
            byField.computeIfAbsent(stand.field(), key -> new ArrayList<>()).add(known);
        }
        List<Claim> claims = new ArrayList<>();
        byField.forEach((field, list) -> claims.addAll(claims(field, list)));
        return claims;
    }

    private static Position renamed(Position position, RootRegister register) {
        RootSource root = register.of(position.root());
        return new Position(
                position.attitude(),
                root,
                position.via().stream()
                        .filter(name -> !Name.of(name).mayBeBody(Name.of(root.name())))
                        .toList(),
                position.published(),
                position.evidence(),
                position.statement(),
                position.grounds());
    }

    private List<Claim> claims(Field field, List<Stand> stands) {
        Map<String, String> canonical =
                values.canonical(field, stands.stream().map(Stand::value).toList());
        Map<String, List<Position>> byValue = new TreeMap<>();
        for (Stand stand : stands) {
            byValue.computeIfAbsent(Objects.requireNonNull(canonical.get(stand.value())), key -> new ArrayList<>())
                    .add(stand.position());
        }
        if (field == Field.INSTRUMENT && byValue.size() > 1) {
            keepWhatSomebodySays(byValue);
        }
        if (field == Field.STATUS) {
            byValue.computeIfPresent(
                    Status.DENIED.code(),
                    (status, positions) -> new ArrayList<>(
                            positions.stream().map(ClaimAssembly::asAssertion).toList()));
            spreadDenial(byValue);
        }
        byValue.values().forEach(list -> list.sort(ORDER));
        return byValue.keySet().stream()
                .map(value -> judged(field, value, byValue))
                .sorted(Comparator.comparing((Judged judged) -> isDown(judged.claim()))
                        .thenComparing(judged -> isVague(judged.claim()))
                        .thenComparing(judged -> -judged.weight())
                        .thenComparing(judged -> -judged.claim().positions().size())
                        .thenComparing(judged -> judged.claim().value()))
                .map(Judged::claim)
                .toList();
    }

    /** Where kinds of paper are named, a paper of no kind counts only where a speaker says that it was one: an act. */
    private static void keepWhatSomebodySays(Map<String, List<Position>> byValue) {
        byValue.computeIfPresent(Instrument.UNSPECIFIED.code(), (kind, positions) -> {
            List<Position> said = new ArrayList<>(positions.stream()
                    .filter(position -> position.statement().isPresent())
                    .toList());
            return said.isEmpty() ? null : said;
        });
    }

    /** Who says that there is no agreement denies every other status that it is said to have. */
    private static void spreadDenial(Map<String, List<Position>> byValue) {
        List<Position> denials = byValue.getOrDefault(Status.DENIED.code(), List.of()).stream()
                .filter(position -> position.attitude() == Attitude.ASSERTS)
                .map(position -> with(Attitude.DENIES, position))
                .toList();
        if (!denials.isEmpty() && byValue.size() > 1) {
            byValue.remove(Status.DENIED.code());
            byValue.values().forEach(list -> list.addAll(denials));
        }
    }

    /** Who denies that there is an agreement asserts that it is denied. */
    private static Position asAssertion(Position position) {
        return position.attitude() == Attitude.DENIES ? with(Attitude.ASSERTS, position) : position;
    }

    private static Position with(Attitude attitude, Position position) {
        return new Position(
                attitude,
                position.root(),
                position.via(),
                position.published(),
                position.evidence(),
                position.statement(),
                position.grounds());
    }

    private static boolean isDown(Claim claim) {
        return claim.state() == ClaimState.DENIED;
    }

    private static boolean isVague(Claim claim) {
        return claim.field() == Field.INSTRUMENT && !Values.isSpecific(claim.value());
    }

    private Judged judged(Field field, String value, Map<String, List<Position>> byValue) {
        List<Position> positions = byValue.getOrDefault(value, List.of());
        Sides sides = Sides.of(positions, hasLeft(field, value, byValue));
        ClaimJudge.Judgement judgement = judge.judge(sides, contradictions(field, value, byValue));
        Claim claim =
                new Claim(field, value, judgement.state(), judgement.reason(), judgement.credibility(), positions);
        return new Judged(claim, judgement.weight());
    }

    /** Whether the root of a position asserts something later that cannot be true together with it. */
    private Predicate<Position> hasLeft(Field field, String value, Map<String, List<Position>> byValue) {
        return position -> position.attitude() == Attitude.ASSERTS
                && position.root().kind() != Kind.ANONYMOUS
                && byValue.entrySet().stream()
                        .filter(other -> values.contradict(field, value, other.getKey()))
                        .flatMap(other -> other.getValue().stream())
                        .anyMatch(later -> later.attitude() == Attitude.ASSERTS
                                && later.root().equals(position.root())
                                && isBefore(position, later));
    }

    private static boolean isBefore(Position one, Position other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && one.published().get().isBefore(other.published().get());
    }

    /** What named roots say instead, in clauses. */
    private List<String> contradictions(Field field, String value, Map<String, List<Position>> byValue) {
        List<String> clauses = new ArrayList<>();
        List<Position> mine = asserting(byValue.getOrDefault(value, List.of()));
        byValue.forEach((other, positions) -> {
            List<Position> against = asserting(positions).stream()
                    .filter(position -> contradicts(field, value, mine, other, position))
                    .filter(position ->
                            mine.stream().noneMatch(own -> own.root().equals(position.root())))
                    .filter(position -> !hasLeft(field, other, byValue).test(position))
                    .toList();
            if (!against.isEmpty()) {
                clauses.add(Sides.names(against) + (roots(against) == 1 ? " says " : " say ") + other + " instead");
            }
        });
        return clauses;
    }

    private static long roots(List<Position> positions) {
        return positions.stream().map(Position::root).distinct().count();
    }

    private static List<Position> asserting(List<Position> positions) {
        return positions.stream()
                .filter(position -> position.attitude() == Attitude.ASSERTS)
                .filter(position -> position.root().kind() != Kind.ANONYMOUS)
                .toList();
    }

    /** A medium alone contradicts only media; talks contradict a signature only if they are told of after it. */
    private boolean contradicts(Field field, String value, List<Position> mine, String other, Position against) {
        boolean weighs = !Sides.isMereMedium(against.root())
                || mine.stream().allMatch(position -> Sides.isMereMedium(position.root()));
        if (field != Field.STATUS) {
            return weighs && values.contradict(field, value, other);
        }
        boolean takesBack = Values.isBeforeSignature(other) && Values.isAfterSignature(value);
        return takesBack
                && !Sides.isMereMedium(against.root())
                && mine.stream().anyMatch(position -> isBefore(position, against));
    }
}

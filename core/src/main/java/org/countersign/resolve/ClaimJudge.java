package org.countersign.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.model.Attitude;
import org.countersign.model.ClaimState;
import org.countersign.model.Credibility;
import org.countersign.model.Position;
import org.countersign.model.RootSource.Kind;

/** How a claim stands, after DESIGN.md "Claim state": the first row that matches wins. */
final class ClaimJudge {

    /**
     * What a claim comes to.
     *
     * @param state how it stands
     * @param reason why, one sentence
     * @param credibility after the Admiralty code
     * @param weight how many independent roots assert it
     */
    record Judgement(ClaimState state, String reason, Credibility credibility, int weight) {}

    private final Independence independence;

    ClaimJudge(Independence independence) {
        this.independence = independence;
    }

    /**
     * Judges.
     *
     * @param sides who takes what side
     * @param contradictions what others say instead, each a clause of a sentence
     */
    Judgement judge(Sides sides, List<String> contradictions) {
        List<Position> asserting = sides.asserting();
        Independence.Verdict roots = independence.of(asserting);
        ClaimState state = state(sides, roots, contradictions);
        return new Judgement(
                state, reason(sides, roots, contradictions), credibility(state, sides, roots), roots.count());
    }

    private static ClaimState state(Sides sides, Independence.Verdict roots, List<String> contradictions) {
        boolean partyDenies = sides.denying().stream().anyMatch(p -> p.root().kind() == Kind.PARTY);
        boolean namedDenies = sides.denying().stream().anyMatch(p -> p.root().kind() != Kind.ANONYMOUS);
        if (partyDenies && sides.vouching().isEmpty()) {
            return ClaimState.DENIED;
        }
        if (!sides.asserting().isEmpty() && (namedDenies || !contradictions.isEmpty())) {
            return ClaimState.DISPUTED;
        }
        if (roots.count() > 1 && sides.denying().isEmpty()) {
            return ClaimState.UNDISPUTED;
        }
        if (roots.count() > 0) {
            return ClaimState.SINGLE_SOURCE;
        }
        if (!sides.assessing().isEmpty()) {
            return ClaimState.ASSESSED;
        }
        boolean given = !sides.hearsay().isEmpty();
        boolean onlyDenied = !sides.denying().isEmpty() || !sides.withdrawn().isEmpty();
        return onlyDenied && !given ? ClaimState.DENIED : ClaimState.ALLEGED;
    }

    private static String reason(Sides sides, Independence.Verdict roots, List<String> contradictions) {
        List<String> clauses = new ArrayList<>();
        if (isOnlyWished(sides)) {
            clauses.add("nobody says that it is part");
        }
        add(clauses, "asserted by ", sides.asserting());
        if (sides.asserting().size() > 1) {
            clauses.add(
                    roots.count() > 1
                            ? "of these " + roots.count() + " count as independent"
                            : "their independence is not established, so they count as one");
        }
        add(clauses, "assessed by ", sides.assessing());
        add(clauses, "alleged by ", sides.hearsay());
        add(clauses, "denied by ", sides.denying());
        if (roots.count() > 1 && isDeniedUnnamed(sides)) {
            clauses.add("it is not undisputed as long as an unnamed source denies it");
        }
        add(clauses, "doubted by ", sides.with(Attitude.DOUBTS));
        add(clauses, "offered by ", sides.with(Attitude.OFFERS));
        add(clauses, "asked for by ", sides.with(Attitude.ASKS));
        add(clauses, "no longer held by ", sides.withdrawn());
        clauses.addAll(contradictions);
        String all = String.join("; ", clauses);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** Whether all who deny it have no name. */
    private static boolean isDeniedUnnamed(Sides sides) {
        return !sides.denying().isEmpty()
                && sides.denying().stream().allMatch(p -> p.root().kind() == Kind.ANONYMOUS);
    }

    /** Whether it is only offered or asked for. */
    private static boolean isOnlyWished(Sides sides) {
        return !sides.counting().isEmpty()
                && sides.counting().stream()
                        .allMatch(position ->
                                position.attitude() == Attitude.OFFERS || position.attitude() == Attitude.ASKS);
    }

    private static void add(List<String> clauses, String what, List<Position> positions) {
        if (!positions.isEmpty()) {
            clauses.add(what + Sides.names(positions));
        }
    }

    private static Credibility credibility(ClaimState state, Sides sides, Independence.Verdict roots) {
        return switch (state) {
            case UNDISPUTED ->
                roots.shown()
                        ? new Credibility(1, "Parties on different sides say so in reports that are not copies.")
                        : new Credibility(2, "Several roots say so, but that they are independent is not guaranteed.");
            case SINGLE_SOURCE -> new Credibility(3, singleSource(sides, roots));
            case ASSESSED -> new Credibility(4, "It rests on the judgement of an analyst alone.");
            case DISPUTED, DENIED -> new Credibility(5, "It is contradicted.");
            case ALLEGED, UNDISCLOSED ->
                isOnlyWished(sides)
                        ? new Credibility(6, "It is only offered or asked for.")
                        : new Credibility(6, "Only unnamed sources say so: there is no basis to judge it.");
        };
    }

    private static String singleSource(Sides sides, Independence.Verdict roots) {
        if (roots.count() > 1) {
            return "Several roots say so, but an unnamed source denies it.";
        }
        return sides.asserting().size() > 1 ? "Several say so, but they count as one root." : "One named root says so.";
    }
}

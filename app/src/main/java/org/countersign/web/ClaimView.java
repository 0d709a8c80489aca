package org.countersign.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.publish.Dossier;
import org.countersign.publish.Side;
import org.countersign.publish.Wording;

/**
 * Claims that stand alike, mostly one, as the dossier's page shows them.
 *
 * @param values what is claimed
 * @param state how it stands
 * @param reason why
 * @param credibility grade and reason
 * @param sides who takes which side, those first that a reader must see
 * @param folds further ones of a side that has many
 */
record ClaimView(
        List<ValueView> values,
        StateBadge state,
        String reason,
        String credibility,
        List<SideView> sides,
        List<FoldView> folds) {

    /** How many roots on one side are shown before the rest is folded: more where the sides differ. */
    private static final int SHOWN_IF_CONTESTED = 3;

    static ClaimView of(Dossier dossier, List<Claim> claims) {
        Claim claim = claims.get(0);
        boolean agreed = claim.state() == ClaimState.UNDISPUTED || claim.state() == ClaimState.SINGLE_SOURCE;
        int most = agreed ? 1 : SHOWN_IF_CONTESTED;
        List<SideView> shown = new ArrayList<>();
        List<FoldView> folds = new ArrayList<>();
        Dossier.sides(claim).stream()
                .collect(groupingBy(Side::attitude, TreeMap::new, toList()))
                .forEach((attitude, sides) -> {
                    int cut = Math.min(most, sides.size());
                    sides.subList(0, cut).forEach(side -> shown.add(SideView.of(dossier, side)));
                    if (cut < sides.size()) {
                        folds.add(FoldView.of(dossier, sides.subList(cut, sides.size())));
                    }
                });
        return new ClaimView(
                claims.stream().map(one -> ValueView.of(dossier, one)).toList(),
                StateBadge.of(claim.state()),
                claim.reason(),
                claim.credibility().grade() + " of 6: " + claim.credibility().reason(),
                shown,
                folds);
    }

    /**
     * A value that is claimed.
     *
     * @param anchor its id on the page
     * @param value as a reader would say it
     * @param href to the words that it rests on first
     */
    record ValueView(String anchor, String value, String href) {

        static ValueView of(Dossier dossier, Claim claim) {
            return new ValueView(
                    Links.anchor(claim),
                    Wording.value(claim.field(), claim.value()) + beside(dossier, claim),
                    Links.evidence(Dossier.evidence(claim)));
        }
    }

    /** Further roots on a side that has many; {@code label}: how many, and who. */
    record FoldView(String label, List<SideView> sides) {

        static FoldView of(Dossier dossier, List<Side> sides) {
            String who = sides.stream().map(side -> side.root().name()).collect(joining(", "));
            return new FoldView(
                    sides.size() + " more on this side: " + who,
                    sides.stream().map(side -> SideView.of(dossier, side)).toList());
        }
    }

    private static String beside(Dossier dossier, Claim claim) {
        return claim.field() == Field.SIGNATORIES
                ? dossier.signatory(claim.value())
                        .office()
                        .map(office -> ", " + office)
                        .orElse("")
                : "";
    }

    /**
     * One root source on one side.
     *
     * @param attitude code of the side, for its looks
     * @param says what it does: asserts, denies, asks for it
     * @param root its name
     * @param standing whose side it speaks for, or what it is
     * @param since when it was first in print; empty where not known
     * @param ways through whom it came; empty where straight
     * @param grounds the grounds given; empty where none
     * @param first the words in the first article
     * @param further the words in further articles
     * @param furtherLabel how many those are
     */
    record SideView(
            String attitude,
            String says,
            String root,
            String standing,
            String since,
            String ways,
            String grounds,
            Citation first,
            List<Citation> further,
            String furtherLabel) {

        boolean more() {
            return !further.isEmpty();
        }

        static SideView of(Dossier dossier, Side side) {
            return new SideView(
                    side.attitude().code(),
                    Wording.attitude(side.attitude()),
                    side.root().name(),
                    Wording.standing(side.root()),
                    side.since().map(Wording::date).orElse(""),
                    String.join("; ", side.ways(dossier)),
                    side.grounds().stream().collect(joining("; ")),
                    Citation.of(dossier, side.first().evidence()),
                    side.further().stream()
                            .map(position -> Citation.of(dossier, position.evidence()))
                            .toList(),
                    "and in " + Wording.count(side.further().size(), "further place"));
        }
    }
}

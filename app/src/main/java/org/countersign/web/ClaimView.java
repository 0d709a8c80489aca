package org.countersign.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.Field;
import org.countersign.publish.Dossier;
import org.countersign.publish.Side;
import org.countersign.publish.Wording;

/**
 * A claim as the dossier's page shows it.
 *
 * @param anchor its id on the page
 * @param value as a reader would say it
 * @param href to the words that it rests on first
 * @param state how it stands
 * @param reason why
 * @param credibility grade and reason
 * @param roots how many independent roots assert it
 * @param sides who takes which side
 */
record ClaimView(
        String anchor,
        String value,
        String href,
        StateBadge state,
        String reason,
        String credibility,
        String roots,
        List<SideView> sides) {

    static ClaimView of(Dossier dossier, Claim claim) {
        List<Side> sides = Dossier.sides(claim);
        int roots = (int) sides.stream()
                .filter(side -> side.attitude() == Attitude.ASSERTS)
                .count();
        return new ClaimView(
                Links.anchor(claim),
                Wording.value(claim.field(), claim.value()) + beside(dossier, claim),
                Links.evidence(Dossier.evidence(claim)),
                StateBadge.of(claim.state()),
                claim.reason(),
                claim.credibility().grade() + " of 6: " + claim.credibility().reason(),
                roots == 0
                        ? "no root asserts it"
                        : Wording.count(roots, "root") + (roots == 1 ? " asserts it" : " assert it"),
                sides.stream().map(side -> SideView.of(dossier, side)).toList());
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
                    side.ways().stream().collect(joining("; ")),
                    side.grounds().stream().collect(joining("; ")),
                    Citation.of(dossier, side.first().evidence()),
                    side.further().stream()
                            .map(position -> Citation.of(dossier, position.evidence()))
                            .toList(),
                    "and in " + Wording.count(side.further().size(), "further place"));
        }
    }
}

package org.countersign.web;

import java.util.Arrays;
import java.util.List;
import org.countersign.ledger.Broken;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.model.Rejected;
import org.countersign.publish.Dossier;
import org.countersign.publish.Shelf;
import org.countersign.publish.Wording;

/**
 * The first page: every agreement, or those that a query finds.
 *
 * @param query what was looked for; empty: nothing
 * @param rows the agreements
 * @param articles how many articles the ledger holds
 * @param broken what the ledger holds and cannot show
 * @param rejections what could not be read
 */
record IndexView(String query, List<Row> rows, int articles, List<Broken> broken, List<Rejected> rejections) {

    static IndexView of(String query, List<Dossier> dossiers, Shelf shelf) {
        return new IndexView(
                query, dossiers.stream().map(Row::of).toList(), shelf.articles(), shelf.broken(), shelf.rejections());
    }

    boolean blank() {
        return articles == 0 && broken.isEmpty() && rejections.isEmpty();
    }

    boolean nothing() {
        return rows.isEmpty() && !blank();
    }

    String count() {
        return Wording.count(rows.size(), "agreement") + " from " + Wording.count(articles, "article");
    }

    boolean anyBroken() {
        return !broken.isEmpty();
    }

    boolean anyRejected() {
        return !rejections.isEmpty();
    }

    String rejectedCount() {
        return Wording.count(rejections.size(), "item") + " could not be read";
    }

    /** One agreement. */
    record Row(
            String href,
            String title,
            String summary,
            String instrument,
            String status,
            String date,
            String tally,
            List<StateCount> states) {

        static Row of(Dossier dossier) {
            return new Row(
                    Links.dossier(dossier.id()),
                    dossier.title(),
                    dossier.summary(),
                    leading(dossier, Field.INSTRUMENT, "kind of paper not said"),
                    leading(dossier, Field.STATUS, ""),
                    leading(dossier, Field.SIGNED_ON, ""),
                    Wording.count(dossier.articles().size(), "article") + ", "
                            + Wording.count(dossier.roots().size(), "root source"),
                    Arrays.stream(ClaimState.values())
                            .filter(state -> dossier.count(state) > 0)
                            .map(state -> new StateCount(dossier.count(state), StateBadge.of(state)))
                            .toList());
        }

        private static String leading(Dossier dossier, Field field, String otherwise) {
            return dossier.agreement()
                    .leading(field)
                    .map(claim -> Wording.value(field, claim.value()))
                    .orElse(otherwise);
        }
    }

    /** How many claims stand so. */
    record StateCount(int count, StateBadge state) {}
}

package org.countersign.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.ledger.Broken;
import org.countersign.model.ArticleId;
import org.countersign.model.RawBytes;
import org.countersign.wire.Anchors;
import org.countersign.wire.BadJson;
import org.countersign.wire.ExtractionJson;

/** Goes through all that a ledger holds: hashes every original again, and finds every quote again. */
public final class LedgerCheck {

    private final SqlLedger ledger;
    private final Anchors anchors = new Anchors();
    private final ExtractionJson json = new ExtractionJson();

    /**
     * What was gone through.
     *
     * @param originals how many
     * @param extractions how many, older ones of the same article included
     * @param broken everything that does not hold, originals first, then in the order in which they were put down
     */
    public record Outcome(long originals, long extractions, List<Broken> broken) {

        public Outcome {
            broken = List.copyOf(broken);
        }
    }

    public LedgerCheck(SqlLedger ledger) {
        this.ledger = ledger;
    }

    /** Reads one original at a time, so that a ledger of any size can be checked. */
    public Outcome check() {
        List<Broken> broken = new ArrayList<>();
        Set<ArticleId> kept = new HashSet<>();
        ledger.forEachOriginal((id, content) -> {
            kept.add(id);
            ArticleId now = RawBytes.of(content).id();
            if (!now.equals(id)) {
                broken.add(new Broken(id, ledger.nameOf(id), "original", "its bytes now hash to " + now));
            }
        });
        long[] extractions = {0};
        ledger.forEachExtraction(row -> {
            extractions[0]++;
            broken.addAll(check(row, kept));
        });
        return new Outcome(kept.size(), extractions[0], broken);
    }

    private List<Broken> check(ExtractionRow row, Set<ArticleId> kept) {
        List<Broken> broken = new ArrayList<>();
        String item = ledger.nameOf(row.article());
        if (!kept.contains(row.article())) {
            broken.add(new Broken(row.article(), item, "original", "its bytes are not in the ledger"));
        }
        if (!SqlLedger.digest(row.extractor(), row.line()).equals(row.digest())) {
            broken.add(
                    new Broken(row.article(), item, "extraction", "it is not what was put down: its digest differs"));
        }
        try {
            List<Anchors.Loose> loose = anchors.loose("extraction", row.line());
            loose.forEach(found -> broken.add(new Broken(row.article(), item, found.place(), found.reason())));
            if (loose.isEmpty() && !json.extraction(row.line()).article().id().equals(row.article())) {
                broken.add(new Broken(row.article(), item, "article.id", "it names another article"));
            }
        } catch (BadJson e) {
            broken.add(new Broken(row.article(), item, "extraction", String.valueOf(e.getMessage())));
        }
        return broken;
    }
}

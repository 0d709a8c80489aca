package org.countersign.pipeline;

import java.util.List;
import org.countersign.ledger.Ledger;
import org.countersign.model.Extraction;
import org.countersign.resolve.Resolution;
import org.countersign.resolve.Resolver;

/** What a ledger comes to at this moment: computed again only when the ledger has grown. Safe for several threads. */
public final class LiveResolution {

    private final Ledger ledger;
    private final Resolver resolver;
    private long size;
    private Resolution resolution;

    public LiveResolution(Ledger ledger, Resolver resolver) {
        this.ledger = ledger;
        this.resolver = resolver;
        this.resolution = resolver.resolution(List.of());
    }

    /** Up to date with all that was put down before the call, by this program or another. */
    public synchronized Resolution current() {
        long now = ledger.size();
        if (now != size) {
            List<Extraction> extractions = ledger.extractions();
            resolution = resolver.resolution(extractions);
            size = now;
        }
        return resolution;
    }
}

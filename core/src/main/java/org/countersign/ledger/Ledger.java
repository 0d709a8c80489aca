package org.countersign.ledger;

import java.util.List;
import java.util.Optional;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/**
 * What was acquired, read and understood, append-only. Agreements, claims and positions are computed from it, so that
 * nothing shown can depend on the order of arrival. Safe for use by several threads.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Puts an entry down.
     *
     * @return false where the ledger already holds the same (same bytes from the same place; same extraction)
     */
    boolean append(Entry entry);

    /** Every item captured with these bytes, in order of arrival: the same bytes may come from several places. */
    List<Item> captures(ArticleId id);

    /**
     * The newest extraction of every article, by date of publication (undated last), then id. One whose evidence no
     * longer anchors is left out here and told by {@link #broken}.
     */
    List<Extraction> extractions();

    /** The newest extraction of one article; empty also where its evidence no longer anchors. */
    Optional<Extraction> extraction(ArticleId id);

    /** The newest extractions that {@link #extractions} had to leave out, each with the first thing that is wrong. */
    default List<Broken> broken() {
        return List.of();
    }

    /** What could not be read, in order of arrival. */
    List<Rejected> rejections();

    /** How many entries it holds: grows with every {@link #append} that returns true. */
    long size();

    /** Ids of all captured items, in id order. */
    List<ArticleId> captured();

    @Override
    void close();
}

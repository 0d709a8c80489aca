package org.countersign.ledger;

import org.countersign.model.ArticleId;

/**
 * Something in the ledger that no longer holds: shown beside the record, never dropped in silence.
 *
 * @param article the article that it belongs to
 * @param item path or URL that the article came from, as far as it can still be told
 * @param place where in the entry, e.g. {@code agreements[0].evidence[3] (place)}, or {@code original} for the bytes
 * @param reason what is wrong, one sentence
 */
public record Broken(ArticleId article, String item, String place, String reason) {}

package org.countersign.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.countersign.ledger.Broken;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.wire.BadJson;
import org.countersign.wire.ExtractionJson;

/**
 * An extraction as it was put down.
 *
 * @param article the article's id
 * @param extractor version of the rules that made it
 * @param line the JSON object
 * @param digest of extractor and line, as taken when it was put down
 */
record ExtractionRow(ArticleId article, String extractor, String line, String digest) {

    static ExtractionRow of(ResultSet row) throws SQLException {
        return new ExtractionRow(
                new ArticleId(row.getString("article")),
                row.getString("extractor"),
                row.getString("line"),
                row.getString("digest"));
    }

    /** The extraction, if it is one and every quote still stands where it says. */
    Optional<Extraction> extraction(ExtractionJson lines) {
        try {
            return Optional.of(lines.extraction(line));
        } catch (BadJson e) {
            return Optional.empty();
        }
    }

    /** What is wrong with it, if anything. */
    Optional<Broken> broken(ExtractionJson lines, String item) {
        try {
            Extraction ignored = lines.extraction(line);
            return Optional.empty();
        } catch (BadJson e) {
            return Optional.of(new Broken(article, item, "extraction", String.valueOf(e.getMessage())));
        }
    }
}

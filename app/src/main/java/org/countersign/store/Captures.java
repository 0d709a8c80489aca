package org.countersign.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;

/** How a row of captures becomes an item again. */
final class Captures {

    private Captures() {}

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("name"),
                text(row, "url").map(URI::create),
                text(row, "media_type"),
                RawBytes.of(row.getBytes("content")),
                Instant.parse(row.getString("fetched_at")),
                new Item.Hints(
                        text(row, "published").map(LocalDate::parse),
                        text(row, "outlet"),
                        text(row, "language").map(Language::new)));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

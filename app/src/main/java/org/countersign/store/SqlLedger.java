package org.countersign.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.countersign.ledger.Broken;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.RawBytes;
import org.countersign.model.Rejected;
import org.countersign.wire.ExtractionJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A ledger in an SQLite file: an entry that was acknowledged survives the death of the program and of the machine. */
public final class SqlLedger implements Ledger {

    private static final String NEWEST =
            " FROM extraction WHERE seq IN (SELECT MAX(seq) FROM extraction GROUP BY article)";

    private final LedgerFile file;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final ExtractionJson lines;

    SqlLedger(LedgerFile file, HikariDataSource source) {
        this.file = file;
        this.source = source;
        this.jdbi = Jdbi.create(source);
        this.lines = new ExtractionJson();
    }

    /**
     * Opens a ledger; makes it, and the folders above it, where there is none.
     *
     * @throws LedgerUnavailable with what is wrong and what would help
     */
    public static SqlLedger open(Path file) {
        LedgerFile opened = new LedgerFile(file);
        return new SqlLedger(opened, opened.open());
    }

    /**
     * Opens a ledger that is there already, only to read it where it may not be written.
     *
     * @throws LedgerUnavailable with what is wrong and what would help, where there is none among others
     */
    public static SqlLedger openExisting(Path file) {
        LedgerFile opened = new LedgerFile(file);
        return new SqlLedger(opened, opened.openExisting());
    }

    @Override
    public boolean append(Entry entry) {
        if (entry instanceof Entry.Captured captured) {
            return write(handle -> capture(handle, captured));
        }
        if (entry instanceof Entry.Refused refused) {
            return write(handle -> refuse(handle, refused));
        }
        Entry.Extracted extracted = (Entry.Extracted) entry;
        String line = lines.line(extracted.extraction());
        return write(handle -> extract(handle, extracted, line));
    }

    private static boolean capture(Handle handle, Entry.Captured captured) {
        Item item = captured.item();
        String id = item.id().value();
        Optional<String> url = item.url().map(Object::toString);
        Optional<String> published = item.hints().published().map(LocalDate::toString);
        Optional<String> language = item.hints().language().map(Object::toString);
        handle.createUpdate("INSERT INTO original (id, content, stored_at) VALUES (:id, :content, :at)"
                        + " ON CONFLICT DO NOTHING")
                .bind("id", id)
                .bind("content", item.content().toArray())
                .bind("at", captured.at().toString())
                .execute();
        return handle.createUpdate("INSERT INTO capture (original, name, url, media_type, fetched_at, published,"
                                + " outlet, language, noted_at, digest) VALUES (:original, :name, :url, :type,"
                                + " :fetched, :published, :outlet, :language, :at, :digest) ON CONFLICT DO NOTHING")
                        .bind("original", id)
                        .bind("name", item.name())
                        .bind("url", url)
                        .bind("type", item.mediaType())
                        .bind("fetched", item.fetchedAt().toString())
                        .bind("published", published)
                        .bind("outlet", item.hints().outlet())
                        .bind("language", language)
                        .bind("at", captured.at().toString())
                        .bind("digest", digest(id, item.name(), url, item.mediaType(), item.hints()))
                        .execute()
                == 1;
    }

    private static boolean refuse(Handle handle, Entry.Refused refused) {
        Rejected rejected = refused.rejected();
        return handle.createUpdate("INSERT INTO rejection (item, reason, noted_at, digest)"
                                + " VALUES (:item, :reason, :at, :digest) ON CONFLICT DO NOTHING")
                        .bind("item", rejected.item())
                        .bind("reason", rejected.reason())
                        .bind("at", refused.at().toString())
                        .bind("digest", digest(rejected.item(), rejected.reason()))
                        .execute()
                == 1;
    }

    private static boolean extract(Handle handle, Entry.Extracted extracted, String line) {
        String article = extracted.extraction().article().id().value();
        String digest = digest(extracted.extractor(), line);
        Optional<String> newest = handle.createQuery(
                        "SELECT digest FROM extraction WHERE article = :article ORDER BY seq DESC LIMIT 1")
                .bind("article", article)
                .mapTo(String.class)
                .findOne();
        if (newest.filter(digest::equals).isPresent()) {
            return false;
        }
        handle.createUpdate("INSERT INTO extraction (article, extractor, line, noted_at, digest)"
                        + " VALUES (:article, :extractor, :line, :at, :digest)")
                .bind("article", article)
                .bind("extractor", extracted.extractor())
                .bind("line", line)
                .bind("at", extracted.at().toString())
                .bind("digest", digest)
                .execute();
        return true;
    }

    /** SHA-256 of the parts, none of which can be taken for two. */
    static String digest(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part.toString().length()).append(':').append(part);
        }
        return RawBytes.of(all.toString().getBytes(StandardCharsets.UTF_8)).id().digest();
    }

    @Override
    public List<Item> captures(ArticleId id) {
        return read(handle -> handle.createQuery("SELECT name, url, media_type, fetched_at, published, outlet,"
                        + " language, content FROM capture JOIN original ON original = id WHERE id = :id ORDER BY seq")
                .bind("id", id.value())
                .map((row, context) -> Captures.item(row))
                .list());
    }

    @Override
    public List<Extraction> extractions() {
        return newest().stream()
                .flatMap(row -> row.extraction(lines).stream())
                .sorted(MemoryLedger.BY_PUBLICATION)
                .toList();
    }

    @Override
    public List<Broken> broken() {
        return newest().stream()
                .flatMap(row -> row.broken(lines, nameOf(row.article())).stream())
                .toList();
    }

    private List<ExtractionRow> newest() {
        return read(
                handle -> handle.createQuery("SELECT article, extractor, line, digest" + NEWEST + " ORDER BY article")
                        .map((row, context) -> ExtractionRow.of(row))
                        .list());
    }

    /** Every extraction ever put down, in that order. */
    void forEachExtraction(Consumer<ExtractionRow> visitor) {
        read(handle -> {
            handle.createQuery("SELECT article, extractor, line, digest FROM extraction ORDER BY seq")
                    .map((row, context) -> ExtractionRow.of(row))
                    .forEach(visitor);
            return true;
        });
    }

    /** The bytes of every original, in the order of ids. */
    void forEachOriginal(BiConsumer<ArticleId, byte[]> visitor) {
        read(handle -> {
            handle.createQuery("SELECT id, content FROM original ORDER BY id")
                    .map((row, context) -> Map.entry(new ArticleId(row.getString("id")), row.getBytes("content")))
                    .forEach(original -> visitor.accept(original.getKey(), original.getValue()));
            return true;
        });
    }

    /** Path or URL that an article first came from; its id where nothing is known. */
    String nameOf(ArticleId id) {
        return read(handle -> handle.createQuery("SELECT name FROM capture WHERE original = :id ORDER BY seq LIMIT 1")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .orElse(id.value()));
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return read(handle -> handle.createQuery("SELECT article, extractor, line, digest FROM extraction"
                                + " WHERE article = :article ORDER BY seq DESC LIMIT 1")
                        .bind("article", id.value())
                        .map((row, context) -> ExtractionRow.of(row))
                        .findOne())
                .flatMap(row -> row.extraction(lines));
    }

    @Override
    public List<Rejected> rejections() {
        return read(handle -> handle.createQuery("SELECT item, reason FROM rejection ORDER BY seq")
                .map((row, context) -> new Rejected(row.getString("item"), row.getString("reason")))
                .list());
    }

    /** Nothing is ever deleted, so that the last number of each table is its count. */
    @Override
    public long size() {
        return read(handle -> handle.createQuery("SELECT COALESCE((SELECT MAX(seq) FROM capture), 0)"
                        + " + COALESCE((SELECT MAX(seq) FROM rejection), 0)"
                        + " + COALESCE((SELECT MAX(seq) FROM extraction), 0)")
                .mapTo(long.class)
                .one());
    }

    @Override
    public List<ArticleId> captured() {
        return read(handle -> handle.createQuery("SELECT id FROM original ORDER BY id")
                .map((row, context) -> new ArticleId(row.getString("id")))
                .list());
    }

    private <T> T read(HandleCallback<T, RuntimeException> query) {
        try {
            return jdbi.withHandle(query);
        } catch (JdbiException e) {
            throw file.explained(e);
        }
    }

    private boolean write(HandleCallback<Boolean, RuntimeException> change) {
        try {
            return jdbi.inTransaction(change);
        } catch (JdbiException e) {
            throw file.explained(e);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}

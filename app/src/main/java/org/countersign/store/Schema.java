package org.countersign.store;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables of a ledger and their version; a new or older file is brought up to date when it is opened. */
final class Schema {

    /** The newest migration in {@code db/migration}. */
    static final int NEWEST = 2;

    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 100;

    private final Path file;
    private final DataSource source;
    private final Jdbi jdbi;

    Schema(Path file, DataSource source, Jdbi jdbi) {
        this.file = file;
        this.source = source;
        this.jdbi = jdbi;
    }

    /** Asks the file first, because Flyway alone costs more than everything else that a start does. */
    void bringUpToDate() {
        for (int attempt = 1; !isUpToDate(); attempt++) {
            try {
                migrate();
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS) {
                    throw new LedgerUnavailable("the ledger " + file + " cannot be brought up to date: " + e, e);
                }
                // another process may be migrating the same new file at this moment
                pause();
            }
        }
    }

    /** For a file that may not be written. */
    void requireUpToDate() {
        if (!isUpToDate()) {
            throw new LedgerUnavailable("the ledger " + file + " is of an older Countersign and read-only:"
                    + " give yourself the right to write it (chmod u+w), so that it can be brought up to date");
        }
    }

    private boolean isUpToDate() {
        Optional<Integer> version = jdbi.withHandle(this::version);
        if (version.orElse(0) > NEWEST) {
            throw new LedgerUnavailable("the ledger " + file + " was written by a newer Countersign (its version is "
                    + version.orElse(0) + ", this program knows " + NEWEST
                    + "): update Countersign, or name another file with --ledger");
        }
        return version.orElse(0) == NEWEST;
    }

    private Optional<Integer> version(Handle handle) {
        if (!hasTable(handle, "flyway_schema_history")) {
            if (tables(handle) > 0) {
                throw new LedgerUnavailable(
                        file + " is a database of another program, not a ledger:" + " name another file with --ledger");
            }
            return Optional.empty();
        }
        return handle.createQuery("SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")
                .mapTo(Integer.class)
                .findOne();
    }

    private static boolean hasTable(Handle handle, String name) {
        return handle.createQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = :name")
                        .bind("name", name)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    private static int tables(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'")
                .mapTo(int.class)
                .one();
    }

    private void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted while another process was preparing the ledger", e);
        }
    }
}

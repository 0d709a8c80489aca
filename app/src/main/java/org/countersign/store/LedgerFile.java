package org.countersign.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens a ledger's file: every way in which that can fail has its own words. */
final class LedgerFile {

    private static final int BUSY_MILLIS = 20_000;
    private static final int CONNECTIONS = 4;

    private final Path file;

    LedgerFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The open file, its tables up to date; made where there is none. */
    HikariDataSource open() {
        requireNoFolder();
        requirePlace();
        return open(database(), false);
    }

    /** The open file, which must be there; one that may not be written is only read. */
    HikariDataSource openExisting() {
        if (!Files.exists(file)) {
            throw new LedgerUnavailable("there is no ledger at " + file
                    + ": name another with --ledger, or fill this one first with countersign read");
        }
        requireNoFolder();
        boolean writable = Files.isWritable(file) && Files.isWritable(folder());
        return writable ? open(database(), false) : openReadOnly();
    }

    HikariDataSource openReadOnly() {
        return open(unwritable(), true);
    }

    private HikariDataSource open(SQLiteDataSource database, boolean readOnly) {
        // not through the pool, which would try a file that is no database again and again
        Schema schema = new Schema(file, database, Jdbi.create(database));
        try {
            if (readOnly) {
                schema.requireUpToDate();
            } else {
                schema.bringUpToDate();
            }
        } catch (JdbiException e) {
            throw explained(e);
        }
        HikariConfig pool = pool(database);
        pool.setReadOnly(readOnly);
        return new HikariDataSource(pool);
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private void requireNoFolder() {
        if (Files.isDirectory(file)) {
            throw new LedgerUnavailable("the ledger " + file + " is a folder: name a file with --ledger, e.g. "
                    + file.resolve("ledger.db"));
        }
    }

    private void requirePlace() {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new LedgerUnavailable("the ledger " + file
                    + " is read-only: give yourself the right to write it (chmod u+w), or name another with --ledger");
        }
        Path folder = folder();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "the folder " + folder + " for the ledger cannot be made (" + e + "): name another with --ledger",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new LedgerUnavailable("the ledger's folder " + folder
                    + " is read-only, and a ledger keeps a second file beside it: name another place with --ledger");
        }
    }

    private SQLiteDataSource database() {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        sqlite.enforceForeignKeys(true);
        // so that INSERT OR REPLACE cannot delete past the triggers
        sqlite.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
        SQLiteDataSource database = new SQLiteDataSource(sqlite);
        database.setUrl("jdbc:sqlite:" + file);
        return database;
    }

    /** Without locks and second files, as the folder may be read-only too; unless a writer left its journal there. */
    private SQLiteDataSource unwritable() {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setReadOnly(true);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource database = new SQLiteDataSource(sqlite);
        boolean journal = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        String mode = journal ? "?mode=ro" : "?immutable=1";
        database.setUrl("jdbc:sqlite:file:" + file.toUri().getRawPath() + mode);
        return database;
    }

    private static HikariConfig pool(SQLiteDataSource database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setPoolName("ledger");
        pool.setConnectionTimeout(BUSY_MILLIS);
        return pool;
    }

    /** The exception in words that name the file and a remedy. */
    LedgerUnavailable explained(JdbiException failure) {
        Optional<SQLiteErrorCode> code = code(failure);
        if (code.filter(LedgerFile::isDamage).isPresent()) {
            return new LedgerUnavailable(
                    "the ledger " + file + " is damaged or is no ledger at all ("
                            + code.orElseThrow().name()
                            + "): restore it from a copy, or name another file with --ledger",
                    failure);
        }
        if (code.filter(found -> found.name().startsWith("SQLITE_READONLY")).isPresent()) {
            return new LedgerUnavailable(
                    "the ledger " + file + " is read-only: give yourself the right to write it, or name another with"
                            + " --ledger",
                    failure);
        }
        return new LedgerUnavailable("the ledger " + file + " cannot be used: " + failure.getMessage(), failure);
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        return code.name().startsWith("SQLITE_NOTADB") || code.name().startsWith("SQLITE_CORRUPT");
    }

    private static Optional<SQLiteErrorCode> code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }
}

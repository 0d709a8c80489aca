package org.countersign.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.store.Entries.captured;
import static org.countersign.store.Entries.extracted;
import static org.countersign.store.Entries.refused;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlLedgerTest {

    private static final String SPOIL =
            "UPDATE extraction SET line = replace(line, '\"body\":\"They', '\"body\":\"Thex')";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ledger.db");
    }

    private void filled() {
        try (SqlLedger ledger = SqlLedger.open(file())) {
            ledger.append(captured("a.txt", "They signed a treaty"));
            ledger.append(extracted("a.txt", "They signed a treaty", "2031-03-06", "1"));
            ledger.append(refused("b.bin"));
        }
    }

    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    @Test
    void whatWasPutDownIsThereAfterReopening() {
        filled();
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(ledger.extractions()).hasSize(1);
            assertThat(ledger.size()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE extraction SET line = ''",
                "DELETE FROM extraction",
                "UPDATE original SET content = x'00'",
                "DELETE FROM capture",
                "DELETE FROM rejection"
            })
    void theDatabaseItselfRefusesToOverwriteOrForget(String statement) {
        filled();
        assertThatThrownBy(() -> tamper(statement)).hasMessageContaining("append-only");
    }

    @Test
    void anExtractionWhoseQuoteNoLongerStandsIsTold() throws SQLException {
        filled();
        tamper("DROP TRIGGER extraction_no_update", SPOIL);
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(ledger.extractions()).isEmpty();
            assertThat(ledger.broken()).singleElement().satisfies(broken -> {
                assertThat(broken.item()).isEqualTo("a.txt");
                assertThat(broken.reason()).contains("They signed a treaty");
            });
        }
    }

    @Test
    void theCheckFindsNothingInAWholeLedger() {
        filled();
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(new LedgerCheck(ledger).check()).isEqualTo(new LedgerCheck.Outcome(1, 1, List.of()));
        }
    }

    @Test
    void theCheckNamesEveryBreak() throws SQLException {
        filled();
        tamper("DROP TRIGGER extraction_no_update", "DROP TRIGGER original_no_update", SPOIL);
        tamper("UPDATE original SET content = x'00'");
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(new LedgerCheck(ledger).check().broken())
                    .extracting(broken -> broken.item() + " " + broken.place())
                    .containsExactly(
                            "a.txt original", "a.txt extraction", "a.txt agreements[0].evidence[0] (instrument)");
        }
    }

    @Test
    void aLedgerThatIsOnlyShownIsNotMade() {
        assertThatThrownBy(() -> SqlLedger.openExisting(file()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("there is no ledger at " + file())
                .hasMessageContaining("--ledger");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aLedgerThatMayNotBeWrittenIsRead() {
        filled();
        LedgerFile unwritable = new LedgerFile(file());
        try (HikariDataSource source = unwritable.openReadOnly();
                SqlLedger ledger = new SqlLedger(unwritable, source)) {
            assertThat(ledger.extractions()).hasSize(1);
            assertThatThrownBy(() -> ledger.append(refused("c.bin"))).hasMessageContaining("read-only");
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsNamed() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(() -> SqlLedger.open(file()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("is a folder")
                .hasMessageContaining("--ledger");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(file(), "This is a shopping list, and a long one at that. ".repeat(200));
        assertThatThrownBy(() -> SqlLedger.open(file()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("damaged or is no ledger");
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        tamper("CREATE TABLE recipe (name TEXT)");
        assertThatThrownBy(() -> SqlLedger.open(file())).hasMessageContaining("another program");
    }

    @Test
    void aLedgerOfANewerProgramIsLeftAlone() throws SQLException {
        filled();
        tamper("UPDATE flyway_schema_history SET version = '99' WHERE version = '2'");
        assertThatThrownBy(() -> SqlLedger.open(file()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("newer Countersign")
                .hasMessageContaining("99");
    }

    @Test
    void aPlaceBelowAFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("note"), "x");
        assertThatThrownBy(() -> SqlLedger.open(folder.resolve("note").resolve("ledger.db")))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void severalMayOpenANewLedgerAndWriteAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int number = writer;
            writers.add(pool.submit(() -> write(number)));
        }
        for (Future<Integer> writer : writers) {
            assertThat(writer.get()).isEqualTo(25);
        }
        pool.shutdown();
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(ledger.size()).isEqualTo(100);
        }
    }

    private int write(int writer) {
        int written = 0;
        try (SqlLedger ledger = SqlLedger.open(file())) {
            for (int i = 0; i < 25; i++) {
                written += ledger.append(captured(writer + "/" + i, "Text " + writer + " " + i)) ? 1 : 0;
            }
        }
        return written;
    }

    @Test
    void killedInTheMiddleItKeepsAllThatItAcknowledged() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (String round : List.of("one", "two")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            file().toString(),
                            round)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (int i = 0; i < 30; i++) {
                    acknowledged.add(lines.readLine());
                }
                process.destroyForcibly().waitFor();
            }
        }
        try (SqlLedger ledger = SqlLedger.open(file())) {
            assertThat(ledger.extractions())
                    .extracting(extraction -> extraction.article().body())
                    .containsAll(acknowledged);
            assertThat(new LedgerCheck(ledger).check().broken()).isEmpty();
        }
    }
}

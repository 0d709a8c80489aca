package org.countersign.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.countersign.cli.VerifyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    private int verify(String... more) {
        CommandLine command = new CommandLine(new VerifyCommand(SqlLedger::openExisting))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed));
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--ledger";
        arguments[1] = folder.resolve("ledger.db").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return command.execute(arguments);
    }

    private void fill() {
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("ledger.db"))) {
            ledger.append(Entries.captured("a.txt", "They signed a treaty"));
            ledger.append(Entries.extracted("a.txt", "They signed a treaty", "2031-03-06", "1"));
        }
    }

    @Test
    void aWholeLedgerEndsWithZero() {
        fill();
        assertThat(verify()).isZero();
        assertThat(printed.toString()).contains("1 originals and 1 extractions").contains("everything holds");
    }

    @Test
    void aBrokenQuoteIsNamedWithItsArticleAndField() throws SQLException {
        fill();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"))) {
            connection.createStatement().execute("DROP TRIGGER extraction_no_update");
            connection
                    .createStatement()
                    .execute("UPDATE extraction SET line = replace(line, 'treaty\",', 'treatx\",')");
        }
        assertThat(verify("--json")).isEqualTo(1);
        assertThat(printed.toString())
                .contains("\"item\":\"a.txt\"")
                .contains("agreements[0].evidence[0] (instrument)")
                .contains("sha256:");
    }

    @Test
    void aLedgerThatIsNotThereIsNotMade() {
        assertThat(verify()).isEqualTo(1);
        assertThat(printed.toString()).contains("there is no ledger at");
        assertThat(Files.exists(folder.resolve("ledger.db"))).isFalse();
    }
}

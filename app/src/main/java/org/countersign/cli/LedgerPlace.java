package org.countersign.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on: the option that all such commands share. */
final class LedgerPlace {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger's file; ~/.local/share/countersign/ledger.db where not given.")
    private @Nullable Path file;

    Path file() {
        return file != null
                ? file
                : Path.of(System.getProperty("user.home"), ".local", "share", "countersign", "ledger.db");
    }
}

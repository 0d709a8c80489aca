package org.countersign.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which ledger a command works on: the option that all such commands share.
 *
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
 */
final class LedgerPlace {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger's file; otherwise $XDG_DATA_HOME/countersign/ledger.db,"
                    + " by default ~/.local/share/countersign/ledger.db.")
    private @Nullable Path file;

    Path file() {
        return Optional.ofNullable(file)
                .orElseGet(() -> data(System.getenv("XDG_DATA_HOME")).resolve(Path.of("countersign", "ledger.db")));
    }

    /** A relative path there is invalid and ignored, as the specification says. */
    static Path data(@Nullable String xdgDataHome) {
        return Optional.ofNullable(xdgDataHome)
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
    }
}

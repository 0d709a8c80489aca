package org.countersign.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the ledger's pages. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the ledger as pages for a browser, and as JSON under /api.",
        footer = {"", "Example:", "  countersign serve --port 8441"})
public final class ServeCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    @Mixin
    private Listening listening = new Listening();

    public ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = desk.present().apply(place.file())) {
            return listening.serve(
                    desk.shelf(ledger), "/", Objects.requireNonNull(spec).commandLine());
        }
    }
}

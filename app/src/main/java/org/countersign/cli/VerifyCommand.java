package org.countersign.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.countersign.ledger.Broken;
import org.countersign.store.LedgerCheck;
import org.countersign.store.SqlLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Goes through a whole ledger: every original is hashed again, every quote is found again in its text. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Goes through the whole ledger and tells everything that no longer holds.",
            "Hashes every preserved original again, and finds every quote again in the text that it was taken from."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything holds",
            "1:something is broken, or the ledger cannot be used",
            "2:the command line is not understood"
        },
        footer = {"", "Example:", "  countersign verify --ledger story.db"})
public final class VerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 1;

    private final Function<Path, SqlLedger> ledgers;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** Opens the ledger with {@code ledgers}, only where there is one already. */
    public VerifyCommand(Function<Path, SqlLedger> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Path file = place.file();
        if (!Files.exists(file)) {
            commandLine.getErr().println("there is no ledger at " + file + "; name another with --ledger");
            return BROKEN;
        }
        try (SqlLedger ledger = ledgers.apply(file)) {
            LedgerCheck.Outcome outcome = new LedgerCheck(ledger).check();
            PrintWriter out = commandLine.getOut();
            if (json) {
                out.println(json(outcome));
            } else {
                print(outcome, file, out);
            }
            out.flush();
            return outcome.broken().isEmpty() ? 0 : BROKEN;
        }
    }

    private static void print(LedgerCheck.Outcome outcome, Path file, PrintWriter out) {
        for (Broken broken : outcome.broken()) {
            out.println("broken: " + broken.item() + ": " + broken.place() + ": " + broken.reason());
            out.println("        article " + broken.article());
        }
        String gone = outcome.originals() + " originals and " + outcome.extractions() + " extractions in " + file;
        out.println(
                outcome.broken().isEmpty()
                        ? gone + ": everything holds"
                        : gone + ": " + outcome.broken().size() + " broken");
    }

    private static ObjectNode json(LedgerCheck.Outcome outcome) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("originals", outcome.originals()).put("extractions", outcome.extractions());
        var list = json.putArray("broken");
        for (Broken broken : outcome.broken()) {
            list.addObject()
                    .put("article", broken.article().value())
                    .put("item", broken.item())
                    .put("place", broken.place())
                    .put("reason", broken.reason());
        }
        return json;
    }
}

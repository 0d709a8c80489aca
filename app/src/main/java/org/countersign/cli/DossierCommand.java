package org.countersign.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.ledger.Ledger;
import org.countersign.publish.Dossier;
import org.countersign.publish.DossierJson;
import org.countersign.publish.DossierText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all that is known of one agreement. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Prints all that is known of one agreement, every value with the words that it rests on.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it was printed",
            ExitCode.FAILED_HELP,
            ExitCode.USAGE_HELP,
            ExitCode.NONE_FITS_HELP,
            ExitCode.SEVERAL_FIT_HELP
        },
        footer = {"", "Example:", "  countersign dossier iran bolivia"})
public final class DossierCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID|QUERY",
            description = "An id or its beginning, or words: parties, kind of paper, place, year.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "Print JSON (docs/dossier-json.md).")
    private boolean json;

    public DossierCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = desk.present().apply(place.file())) {
            return print(desk.shelf(ledger).find(String.join(" ", query)));
        }
    }

    private int print(List<Dossier> found) {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (found.size() == 1) {
            PrintWriter out = commandLine.getOut();
            out.println(text(found.get(0)));
            out.flush();
            return 0;
        }
        PrintWriter err = commandLine.getErr();
        if (found.isEmpty()) {
            err.println("no agreement in " + place.file() + " fits '" + String.join(" ", query)
                    + "'; countersign list shows all");
        } else {
            err.println(found.size() + " agreements fit; name one by its id:");
            found.forEach(dossier -> err.println(DossierText.row(dossier)));
        }
        err.flush();
        return found.isEmpty() ? ExitCode.NONE_FITS : ExitCode.SEVERAL_FIT;
    }

    private String text(Dossier dossier) {
        return json ? new DossierJson().dossier(dossier) : DossierText.of(dossier, Ansi.AUTO.enabled());
    }
}

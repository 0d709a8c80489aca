package org.countersign.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.ledger.Broken;
import org.countersign.ledger.Ledger;
import org.countersign.publish.Dossier;
import org.countersign.publish.DossierJson;
import org.countersign.publish.DossierText;
import org.countersign.publish.Shelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the agreements of a ledger. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the agreements in the ledger, all or those that a query fits.",
        footer = {"", "Example:", "  countersign list bolivia"})
public final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    @Parameters(
            paramLabel = "QUERY",
            description = "An id or its beginning, or words: parties, kind of paper, place, year.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "Print JSON (docs/dossier-json.md).")
    private boolean json;

    public ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Ledger ledger = desk.present().apply(place.file())) {
            Shelf shelf = desk.shelf(ledger);
            List<Dossier> dossiers = query.isEmpty() ? shelf.dossiers() : shelf.find(String.join(" ", query));
            if (json) {
                out.println(new DossierJson().list(dossiers));
            } else {
                print(dossiers, shelf.articles(), out);
            }
            shelf.broken().forEach(this::warn);
            out.flush();
        }
        return 0;
    }

    private void warn(Broken broken) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("left out, its evidence no longer holds (see countersign verify): " + broken.item() + ": "
                + broken.place() + ": " + broken.reason());
        err.flush();
    }

    private void print(List<Dossier> dossiers, int articles, PrintWriter out) {
        dossiers.forEach(dossier -> out.println(DossierText.row(dossier)));
        if (!dossiers.isEmpty()) {
            out.println("countersign dossier ID shows one of them, countersign serve all in a browser");
        } else if (articles == 0) {
            out.println(
                    "the ledger " + place.file() + " is empty; fill it with countersign read, or try countersign demo");
        } else {
            out.println("no agreement fits; " + articles + " articles have been read");
        }
    }
}

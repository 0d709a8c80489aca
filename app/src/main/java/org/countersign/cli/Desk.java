package org.countersign.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.ledger.Ledger;
import org.countersign.model.Extraction;
import org.countersign.publish.Edition;
import org.countersign.publish.Shelf;

/**
 * What commands that show the record are made of; each part is built when a command first asks for it.
 *
 * @param kept opens the ledger in a file, and makes it where there is none
 * @param present opens the ledger in a file that is there already
 * @param passing opens a ledger that is gone when the program ends
 * @param editions puts agreements together
 */
public record Desk(
        Function<Path, Ledger> kept,
        Function<Path, Ledger> present,
        Supplier<Ledger> passing,
        Function<List<Extraction>, Edition> editions) {

    Shelf shelf(Ledger ledger) {
        return new Shelf(ledger, editions);
    }
}

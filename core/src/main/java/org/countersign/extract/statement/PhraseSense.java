package org.countersign.extract.statement;

import java.util.List;
import java.util.Locale;
import org.countersign.model.Act;

/**
 * One row of {@code cue-phrase.tsv}.
 *
 * @param takesSource whether the source follows as a noun phrase
 * @param act what one does by saying it
 */
record PhraseSense(boolean takesSource, Act act) {

    static PhraseSense of(List<String> cells) {
        return new PhraseSense(
                cells.get(1).equals("np"),
                Act.valueOf(cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}

package org.countersign.wire;

import org.countersign.model.Extraction;
import org.countersign.model.Rejected;

/** What stands on one line of the extraction format. */
public sealed interface JsonLine {

    /** An article, understood. */
    record Understood(Extraction extraction) implements JsonLine {}

    /** An item that could not be read. */
    record Refused(Rejected rejected) implements JsonLine {}
}

package org.countersign.ledger;

import java.time.Instant;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** Something that is put down in the ledger, once and for all. A correction is a new entry. */
public sealed interface Entry {

    /** When it was put down. */
    Instant at();

    /** An item arrived: its bytes are kept as they are. */
    record Captured(Item item, Instant at) implements Entry {}

    /** An item could not be read. */
    record Refused(Rejected rejected, Instant at) implements Entry {}

    /** An article was read and understood, by this version of the extractor; the newest of an article counts. */
    record Extracted(Extraction extraction, String extractor, Instant at) implements Entry {}
}

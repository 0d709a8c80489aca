package org.countersign.acquire;

import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** What came of one place that was looked at. */
public sealed interface Acquired {

    /** Its bytes are here. */
    record Fetched(Item item) implements Acquired {}

    /** It could not be had. */
    record Missed(Rejected rejected) implements Acquired {}

    /** It was found in a folder and left alone, since it is no article. */
    record PassedOver(String name, String reason) implements Acquired {}
}

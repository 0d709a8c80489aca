package org.countersign.eval.score;

import java.util.Locale;

/** What is measured, in the order in which it is shown. */
public enum Measure {
    RELEVANCE("relevance"),
    AGREEMENT("agreement"),
    STATEMENTS("statements"),
    SPEAKER("speaker|content"),
    END_TO_END("end-to-end"),
    SOURCES("sources"),
    REQUESTS("requests"),
    REACTIONS("reactions"),
    ITEM_CERTAINTY("item certainty"),
    INSTRUMENT,
    STATUS,
    DATE,
    PLACE,
    SIGNATORIES,
    SECTORS,
    ITEMS;

    private final String label;

    Measure() {
        this.label = name().toLowerCase(Locale.ROOT);
    }

    Measure(String label) {
        this.label = label;
    }

    /** Its name in tables and in the baseline. */
    public String label() {
        return label;
    }
}

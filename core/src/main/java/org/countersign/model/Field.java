package org.countersign.model;

/** A field of an agreement; its word is the key of EXTRACTION.md. */
public enum Field implements Coded {
    PARTIES("parties"),
    INSTRUMENT("instrument"),
    STATUS("status"),
    SIGNED_ON("signedOn"),
    PLANNED_ON("plannedOn"),
    RATIFIED_ON("ratifiedOn"),
    IN_FORCE_ON("inForceOn"),
    SUSPENDED_ON("suspendedOn"),
    TERMINATED_ON("terminatedOn"),
    PLACE("place"),
    PLACE_COUNTRY("placeCountry"),
    SIGNATORIES("signatories"),
    SECTORS("sectors"),
    ITEMS("items"),
    DURATION("duration"),
    VALUE("value");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether its value is a date. */
    public boolean isDate() {
        return code.endsWith("On");
    }
}

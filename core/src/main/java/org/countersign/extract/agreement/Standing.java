package org.countersign.extract.agreement;

/** On whose authority something is said. */
enum Standing {
    /** A party's official, ministry or other body. */
    PARTY,
    /** The outlet in its own voice. */
    OUTLET,
    /** An analyst or institute. */
    ANALYST,
    /** A named person or body that is none of the others. */
    NAMED,
    /** A medium, agency or leaked paper. */
    MEDIA,
    /** Somebody without a name. */
    ANONYMOUS
}

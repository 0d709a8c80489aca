package org.countersign.model;

import java.util.Optional;

/**
 * Who signed, or is to sign.
 *
 * @param name the fullest form that the article gives
 * @param office as printed; of a "counterpart" the other one's
 * @param party for whom
 */
public record Signatory(String name, Optional<String> office, Optional<Party> party) {}

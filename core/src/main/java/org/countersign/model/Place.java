package org.countersign.model;

import java.util.Optional;

/**
 * Where an agreement was or is to be signed.
 *
 * @param name as printed
 * @param country the state that it lies in, where known
 */
public record Place(String name, Optional<Party> country) {}

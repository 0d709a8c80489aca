package org.countersign.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Equipment or a service named in connection with an agreement.
 *
 * @param name canonical English name, e.g. {@code patrol boats}
 * @param quantity how many, where anyone gives a figure
 * @param certainty how sure it is that it is part
 * @param value its price, where anyone gives one
 */
public record Transfer(String name, OptionalLong quantity, Certainty certainty, Optional<Money> value) {}

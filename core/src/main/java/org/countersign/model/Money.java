package org.countersign.model;

import java.math.BigDecimal;

/**
 * An amount as printed.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {}

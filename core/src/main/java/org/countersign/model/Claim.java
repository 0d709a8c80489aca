package org.countersign.model;

import java.util.List;

/**
 * One proposition about one agreement: this field has this value.
 *
 * @param field the field
 * @param value the value's word
 * @param state how the claim stands
 * @param reason why it stands so, one sentence
 * @param credibility computed, never set by hand
 * @param positions who takes what side, by date of publication, then article, then place in the text
 */
public record Claim(
        Field field, String value, ClaimState state, String reason, Credibility credibility, List<Position> positions) {

    public Claim {
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("nobody takes a side on " + field.code() + " = " + value);
        }
    }
}

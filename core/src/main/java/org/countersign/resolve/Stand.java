package org.countersign.resolve;

import org.countersign.model.Field;
import org.countersign.model.Position;

/**
 * A position towards one value of one field, not yet gathered into a claim.
 *
 * @param field the field
 * @param value the value's word as the article has it
 * @param position who takes what side
 * @param indefinite whether it is somebody of many, who is the same as nobody else
 */
record Stand(Field field, String value, Position position, boolean indefinite) {

    Stand with(Position other) {
        return new Stand(field, value, other, indefinite);
    }

    Stand with(String other) {
        return new Stand(field, other, position, indefinite);
    }
}

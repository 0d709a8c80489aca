package org.countersign.eval.baseline;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as recorded and as measured; at least one of them is there.
 *
 * @param recorded as the baseline has it
 * @param measured as it is now
 */
public record Change(Optional<Row> recorded, Optional<Row> measured) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    boolean matters() {
        return recorded.isEmpty() || measured.isEmpty() || difference().abs().compareTo(TOLERANCE) > 0;
    }

    private BigDecimal difference() {
        return value(measured).subtract(value(recorded));
    }

    private static BigDecimal value(Optional<Row> row) {
        return row.map(Row::value).orElse(BigDecimal.ZERO);
    }

    @Override
    public String toString() {
        Row.Key key = measured.or(() -> recorded).orElseThrow().key();
        if (recorded.isEmpty()) {
            return "NEW   " + key + ": " + value(measured);
        }
        if (measured.isEmpty()) {
            return "GONE  " + key + ": " + value(recorded);
        }
        String kind = difference().signum() < 0 ? "DROP  " : "GAIN  ";
        return kind + key + ": " + value(recorded) + " -> " + value(measured) + " ("
                + (difference().signum() < 0 ? "" : "+") + difference() + ")";
    }
}

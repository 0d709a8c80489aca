package org.countersign.eval.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One figure.
 *
 * @param key what it is a figure of
 * @param value the figure, to one decimal place
 * @param behind what it is made of, for the reader
 * @param gate whether the build compares it
 * @param note for the reader, e.g. what is aimed at; kept when figures are recorded
 */
public record Row(Key key, BigDecimal value, Behind behind, Gate gate, String note) {

    static final int CELLS = 9;

    /** A figure just measured, in percent or a count. */
    public static Row measured(Key key, double value, Behind behind) {
        return new Row(key, tenths(value), behind, Gate.BUILD, "");
    }

    static Row of(List<String> cells) {
        return new Row(
                new Key(cells.get(0), cells.get(1), cells.get(2)),
                new BigDecimal(cells.get(3)),
                new Behind(optional(cells.get(4)), optional(cells.get(5)), optional(cells.get(6))),
                Gate.of(cells.get(7)),
                cells.get(8));
    }

    List<String> cells() {
        return List.of(
                key.set,
                key.language,
                key.figure,
                value.toString(),
                behind.precision.orElse("-"),
                behind.recall.orElse("-"),
                behind.gold.orElse("-"),
                gate.code(),
                note);
    }

    /** The same figure with this one's gate and note. */
    Row keptBy(Row recorded) {
        return new Row(key, value, behind, recorded.gate, recorded.note);
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.equals("-"));
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
    }

    /**
     * What a figure is a figure of.
     *
     * @param set the set of documents
     * @param language its ISO code, or {@code all}
     * @param figure what was measured
     */
    public record Key(String set, String language, String figure) {

        @Override
        public String toString() {
            return set + " " + language + " " + figure;
        }
    }

    /**
     * What a figure is made of, as far as it has that.
     *
     * @param precision in percent
     * @param recall in percent
     * @param gold how many there were to find
     */
    public record Behind(Optional<String> precision, Optional<String> recall, Optional<String> gold) {

        /** Nothing but the figure. */
        public static final Behind NOTHING = new Behind(Optional.empty(), Optional.empty(), Optional.empty());

        /** A share of so many. */
        public static Behind shareOf(int gold) {
            return new Behind(Optional.empty(), Optional.empty(), Optional.of(String.valueOf(gold)));
        }

        /** An F1. */
        public static Behind f(double precision, double recall, int gold) {
            return new Behind(
                    Optional.of(tenths(precision).toString()),
                    Optional.of(tenths(recall).toString()),
                    Optional.of(String.valueOf(gold)));
        }
    }
}

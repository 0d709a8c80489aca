package org.countersign.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counts of one measure over documents.
 *
 * @param right what is in both
 * @param predicted what was predicted
 * @param gold what there was to find
 */
public record Tally(int right, int predicted, int gold) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    /** In percent, to one decimal place. */
    public double precision() {
        return percent(ratio(right, predicted));
    }

    /** In percent, to one decimal place. */
    public double recall() {
        return percent(ratio(right, gold));
    }

    /** The harmonic mean of precision and recall, in percent, to one decimal place. */
    public double f() {
        double p = ratio(right, predicted);
        double r = ratio(right, gold);
        return percent(p + r > 0 ? 2 * p * r / (p + r) : 0);
    }

    public boolean isEmpty() {
        return gold == 0 && predicted == 0;
    }

    /** One thing that was there to find and was found, right or not. */
    public static Tally one(boolean right) {
        return new Tally(right ? 1 : 0, 1, 1);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double percent(double ratio) {
        return tenths(100 * ratio);
    }

    /** To one decimal place; a tie, which in binary is rare, goes to the even digit. */
    static double tenths(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }
}

package org.inclusivework.matcher.scoring;

/**
 * The larger and the smaller of two numbers neither of which is no number, by one comparison: {@link Math#max(double, double)} also
 * tells the two zeros apart, which takes several times as long where bounds are reckoned by the ten thousand. Thread-safe.
 */
public final class Extremes {
    private Extremes() {}

    /** Returns the larger of two numbers. */
    public static double larger(double a, double b) {
        return a > b ? a : b;
    }

    /** Returns the smaller of two numbers. */
    public static double smaller(double a, double b) {
        return a < b ? a : b;
    }
}

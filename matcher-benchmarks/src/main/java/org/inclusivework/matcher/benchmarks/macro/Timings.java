package org.inclusivework.matcher.benchmarks.macro;

import java.util.Arrays;

/** How long things took, in milliseconds; immutable. */
final class Timings {
    private static final double NANOS = 1e6;

    private final double[] millis;

    /** Takes at least one time, in any order. */
    Timings(double... millis) {
        this.millis = millis.clone();
        Arrays.sort(this.millis);
    }

    static Timings ofNanos(long[] nanos) {
        return new Timings(Arrays.stream(nanos).mapToDouble(n -> n / NANOS).toArray());
    }

    double median() {
        return quantile(0.5);
    }

    double p90() {
        return quantile(0.9);
    }

    /** Returns the smallest time that at least this share of all times does not exceed. */
    double quantile(double share) {
        return millis[Math.max(0, (int) Math.ceil(share * millis.length) - 1)];
    }

    /** Returns the mean of the slowest tenth. */
    double worstTenth() {
        int from = Math.min(millis.length - 1, (int) Math.floor(0.9 * millis.length));
        return Arrays.stream(millis, from, millis.length).average().orElseThrow();
    }
}

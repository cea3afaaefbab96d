package org.inclusivework.matcher.benchmarks.corpus;

import java.util.List;

/**
 * Chance from a seed and a number, cheap to start: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 *
 * <p>Nothing but integer arithmetic and plain sums, so that the same seed means the same on every machine. Not thread-safe.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /** The standard deviation of a sum of four uniform numbers: the square root of 4/12. */
    private static final double SUM_OF_FOUR = 0.5773502691896258;

    private long state;

    /** Starts the chance of the n-th thing of a kind. */
    Dice(long seed, long kind, long n) {
        state = mixed(mixed(seed + kind * GOLDEN) ^ n * GOLDEN);
    }

    /** Returns any number. */
    long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** Returns a number from 0 to below 1. */
    double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** Returns whether something of this probability happens. */
    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** Returns a number from 0 to below the bound, which is above 0. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** Returns a number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    /** Returns a number around 0 with standard deviation 1: nearly normal, and never beyond 3.5. */
    double bell() {
        return (uniform() + uniform() + uniform() + uniform() - 2) / SUM_OF_FOUR;
    }

    /** Returns one of the list's entries. */
    <T> T oneOf(List<T> entries) {
        return entries.get(below(entries.size()));
    }

    /** Returns the index of a share: {@code shares} are added up until they pass the throw; the last one takes the rest. */
    int share(double... shares) {
        double left = uniform();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}

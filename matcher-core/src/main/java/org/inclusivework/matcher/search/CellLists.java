package org.inclusivework.matcher.search;

import java.util.Arrays;

/**
 * Cells in buckets by a number from 0 to 1, each with a bound; the arrays are kept between requests. Not thread-safe.
 *
 * <p>Putting a cell in costs a few nanoseconds and nothing is sorted: the order inside a bucket is none.
 */
final class CellLists {
    /** The range from 0 to 1 has so many equal parts. */
    static final int BUCKETS = 64;

    /** The end of a list. */
    static final int NONE = -1;

    private final int[] first = new int[BUCKETS + 1];
    private int[] next = {};
    private double[] bound = {};

    /** Makes all lists empty, with room for so many cells. */
    void clear(int cells) {
        Arrays.fill(first, NONE);
        if (next.length < cells) {
            next = new int[cells];
            bound = new double[cells];
        }
    }

    /** Returns the bucket of a number; numbers outside the range fall into the first or the last. */
    static int bucket(double number) {
        return number <= 0 ? 0 : number >= 1 ? BUCKETS : (int) (number * BUCKETS);
    }

    /** Returns the least number of a bucket. */
    static double least(int bucket) {
        return bucket / (double) BUCKETS;
    }

    void put(int cell, int bucket, double itsBound) {
        next[cell] = first[bucket];
        first[bucket] = cell;
        bound[cell] = itsBound;
    }

    /** Returns the first cell of a bucket, or {@link #NONE}. */
    int first(int bucket) {
        return first[bucket];
    }

    /** Returns the cell after a cell. */
    int after(int cell) {
        return next[cell];
    }

    double bound(int cell) {
        return bound[cell];
    }

    void bound(int cell, double itsBound) {
        bound[cell] = itsBound;
    }
}

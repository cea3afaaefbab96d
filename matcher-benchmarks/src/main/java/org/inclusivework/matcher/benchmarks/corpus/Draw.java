package org.inclusivework.matcher.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Entries that are drawn in proportion to their weights; immutable and thread-safe. A draw costs a binary search. */
final class Draw<T> {
    private final List<T> entries;
    private final long[] upTo;

    /** Takes entries whose weights are at least 0 and not all 0. */
    Draw(List<T> entries, ToLongFunction<T> weight) {
        this.entries = List.copyOf(entries);
        this.upTo = new long[entries.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsLong(entries.get(i));
            upTo[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing to draw from: all of " + upTo.length + " weights are 0");
        }
    }

    /** Draws an entry. */
    T next(Dice dice) {
        long at = (long) (dice.uniform() * upTo[upTo.length - 1]);
        int found = Arrays.binarySearch(upTo, at);
        // The first entry whose sum is above; those of weight 0 share the sum before them.
        int i = found < 0 ? -found - 1 : found + 1;
        while (upTo[i] <= at) {
            i++;
        }
        return entries.get(i);
    }

    /** Returns what can be drawn. */
    List<T> entries() {
        return entries;
    }

    /** Returns the probability of the i-th entry. */
    double probability(int i) {
        return (double) (upTo[i] - (i == 0 ? 0 : upTo[i - 1])) / upTo[upTo.length - 1];
    }
}

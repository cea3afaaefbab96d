package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Candidates dealt out into folds by a seed: all pairs of a person are in one of them. */
public final class Folds {
    private Folds() {}

    /**
     * One way to part candidates.
     *
     * @param train the rows to learn from, ascending
     * @param test the others, ascending
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fold(int[] train, int[] test) {}

    /**
     * Returns k folds; each row is in exactly one test part.
     *
     * @throws IllegalArgumentException if k is below 2 or above the number of rows
     */
    public static List<Fold> of(int[] rows, int k, long seed) {
        if (k < 2 || k > rows.length) {
            throw new IllegalArgumentException(
                    k + " folds of " + rows.length + " candidates: use 2 to as many as there are candidates");
        }
        int[] shuffled = shuffled(rows, new SplittableRandom(seed));
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = (int) ((long) rows.length * fold / k);
            int to = (int) ((long) rows.length * (fold + 1) / k);
            int[] test = Arrays.copyOfRange(shuffled, from, to);
            int[] train = new int[rows.length - test.length];
            System.arraycopy(shuffled, 0, train, 0, from);
            System.arraycopy(shuffled, to, train, from, rows.length - to);
            Arrays.sort(test);
            Arrays.sort(train);
            folds.add(new Fold(train, test));
        }
        return folds;
    }

    /** Returns the rows in an order drawn by Fisher and Yates. */
    static int[] shuffled(int[] rows, SplittableRandom random) {
        int[] shuffled = rows.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = held;
        }
        return shuffled;
    }
}

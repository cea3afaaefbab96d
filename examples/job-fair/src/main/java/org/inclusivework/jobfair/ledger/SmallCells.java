package org.inclusivework.jobfair.ledger;

import java.util.Arrays;

/**
 * Hides counts of people below five, and as many others as are needed so that no hidden one can be worked out.
 *
 * <p>The total of a table stays readable when it is nought or at least five. Counts of one to four are hidden; then, in the order of
 * the categories, further counts, at least one, until the sum of the hidden ones exceeds their number by six or more: that sum is no
 * secret, being the total less what is shown, and so every hidden count has several values left. Where that cannot be reached, the whole
 * table is hidden.
 *
 * <p>A reader who knows this rule learns nothing more: what else is hidden depends on the order of the categories and on sums, never on
 * which count is smallest, and a second count is hidden always and not only where the sum would give the first away (which would tell
 * that it does). A test lists all small tables that look alike; with the number and five it finds none that can be solved either, with a
 * fixed sum of nine it does from six categories on. The problem is known as complementary cell suppression.
 */
final class SmallCells {
    /** The least number of people that is told. */
    static final int LEAST = 5;

    /** By so much the sum of the hidden counts exceeds their number. */
    private static final int ROOM = 6;

    private SmallCells() {}

    /** Returns whether a count, or a total, is told when it stands alone. */
    static boolean isTold(long count) {
        return count == 0 || count >= LEAST;
    }

    /** Returns which counts of a table are hidden whose total is told where {@link #isTold} allows it. */
    static boolean[] hidden(long[] counts) {
        boolean[] hidden = new boolean[counts.length];
        int cells = 0;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!isTold(counts[i])) {
                hidden[i] = true;
                cells++;
                sum += counts[i];
            }
        }
        if (cells == 0) {
            return hidden;
        }
        if (Arrays.stream(counts).sum() < LEAST) {
            return all(hidden);
        }
        do {
            int next = nextShown(counts, hidden);
            if (next < 0) {
                return all(hidden);
            }
            hidden[next] = true;
            cells++;
            sum += counts[next];
        } while (sum < cells + ROOM);
        return hidden;
    }

    private static int nextShown(long[] counts, boolean[] hidden) {
        for (int i = 0; i < counts.length; i++) {
            if (!hidden[i] && counts[i] > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean[] all(boolean[] hidden) {
        Arrays.fill(hidden, true);
        return hidden;
    }
}

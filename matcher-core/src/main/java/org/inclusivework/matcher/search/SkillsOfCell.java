package org.inclusivework.matcher.search;

import java.util.Arrays;

/**
 * The skills that the openings of a cell ask for, each with its largest share and weight; used for one cell after the other.
 *
 * <p>Both go into one number with the cell's: the cell, the share in parts of {@value #PARTS} rounded up, and the number of the
 * weight among the few that there are.
 */
final class SkillsOfCell {
    /** So many cells can be told apart. */
    static final int MOST_CELLS = 1 << 16;

    private static final int BITS_OF_CELL = 16;
    private static final int BITS_OF_WEIGHT = 4;
    private static final int PARTS = 1 << (Integer.SIZE - BITS_OF_CELL - BITS_OF_WEIGHT);
    private static final float PART = 1f / PARTS;

    private final int[] seen;
    private final int[] share;
    private final byte[] weight;
    private int[] numbers = new int[256];
    private int held;
    private int mark;

    SkillsOfCell(int skills) {
        this.seen = new int[skills];
        this.share = new int[skills];
        this.weight = new byte[skills];
    }

    void clear() {
        held = 0;
        mark++;
    }

    /**
     * Adds a requirement.
     *
     * @param itsShare its weight over the sum of those of the opening
     * @param itsWeight the number of its weight
     */
    void add(int skill, double itsShare, byte itsWeight) {
        if (seen[skill] != mark) {
            seen[skill] = mark;
            share[skill] = 0;
            weight[skill] = 0;
            if (held == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * held);
            }
            numbers[held++] = skill;
        }
        // The next part up, whichever way the quotient was rounded: no share is 0, so that 0 stands for the first.
        share[skill] = Math.max(share[skill], Math.min(PARTS - 1, (int) (Math.nextUp(itsShare) * PARTS)));
        weight[skill] = (byte) Math.max(weight[skill], itsWeight);
    }

    /** Returns how many skills there are. */
    int size() {
        return held;
    }

    /** Returns the i-th of them, in the order in which they came. */
    int skill(int i) {
        return numbers[i];
    }

    /** Returns the entry of the i-th of them for a cell. */
    int entry(int i, int cell) {
        int skill = numbers[i];
        return (cell << (Integer.SIZE - BITS_OF_CELL)) | (share[skill] << BITS_OF_WEIGHT) | weight[skill];
    }

    /** Returns the cell of an entry. */
    static int cell(int entry) {
        return entry >>> (Integer.SIZE - BITS_OF_CELL);
    }

    /** Returns at least the largest share. */
    static float share(int entry) {
        return (((entry >>> BITS_OF_WEIGHT) & (PARTS - 1)) + 1) * PART;
    }

    /** Returns the number of the largest weight. */
    static int weight(int entry) {
        return entry & ((1 << BITS_OF_WEIGHT) - 1);
    }
}

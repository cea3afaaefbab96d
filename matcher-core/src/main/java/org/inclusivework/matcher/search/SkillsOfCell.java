package org.inclusivework.matcher.search;

import java.util.Arrays;

/** The skills that the openings of a cell ask for, each with its largest share and weight; used for one cell after the other. */
final class SkillsOfCell {
    private static final int MOST_WEIGHT = 255;

    private final int[] seen;
    private final float[] share;
    private final int[] weight;
    private int[] numbers = new int[256];
    private int held;
    private int mark;

    SkillsOfCell(int skills) {
        this.seen = new int[skills];
        this.share = new float[skills];
        this.weight = new int[skills];
    }

    void clear() {
        held = 0;
        mark++;
    }

    /**
     * Adds a requirement.
     *
     * @param its its weight
     * @param sum the sum of the weights of the opening's requirements
     */
    void add(int skill, double its, double sum) {
        if (seen[skill] != mark) {
            seen[skill] = mark;
            share[skill] = 0;
            weight[skill] = 0;
            if (held == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * held);
            }
            numbers[held++] = skill;
        }
        // One step up bounds the quotient whichever way it was rounded.
        share[skill] = Math.max(share[skill], Math.nextUp((float) (its / sum)));
        weight[skill] = Math.max(weight[skill], (int) Math.ceil(its));
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, held);
    }

    float[] shares() {
        float[] shares = new float[held];
        for (int i = 0; i < held; i++) {
            shares[i] = share[numbers[i]];
        }
        return shares;
    }

    /** Returns the largest weights as unsigned bytes; {@value #MOST_WEIGHT} stands for any that do not fit, see {@link #weight}. */
    byte[] weights() {
        byte[] weights = new byte[held];
        for (int i = 0; i < held; i++) {
            weights[i] = (byte) Math.min(MOST_WEIGHT, weight[numbers[i]]);
        }
        return weights;
    }

    /** Returns the weight that a byte bounds. */
    static float weight(byte stored) {
        int units = stored & MOST_WEIGHT;
        return units == MOST_WEIGHT ? Float.MAX_VALUE : units;
    }
}

package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.OpeningBlock;

/** The arrays that {@link DenseSearch} works in, one thread's; between candidates {@link #worth} and {@link #fit} hold zeros. */
final class DenseWorkspace {
    /** By position: the bound of the score. */
    float[] sums = {};

    /** By class of offers: the weighted sum of needs. */
    float[] byClass = {};

    /** By ask: the number of what the candidate has is worth, see {@link SkillWorths}. */
    char[] worth = {};

    /** By kind of asks: those with a worth, and how many they are. */
    final int[][] answered = new int[DenseTable.KINDS][];

    final int[] answers = new int[DenseTable.KINDS];

    /** By skill of the candidate: what it answers. */
    DenseShare.Answers[] fetched = {};

    /** Keeps the compiler from leaving out reads that only bring memory near. */
    int touched;

    /** By occupation: the best fit to a wished one. */
    double[] fit = {};

    /** The occupations with a fit. */
    int[] fitting = {};

    int fits;

    long[] ruledOut = {};

    /** By requirement of the opening looked at: what the candidate has is worth. */
    double[] worthOfRow = new double[64];

    /** The best bounds, each with its position. */
    long[] best = {};

    /** Whether others reach the threshold. */
    boolean leftOut;

    final float[][] homeFactors = new float[OpeningBlock.HOME_FACTORS][];

    float[] highest = {};

    final OpeningBlock.Scratch scratch = new OpeningBlock.Scratch();

    void ensure(DenseTable table) {
        if (sums.length < table.size + DenseTable.GROUP) {
            sums = new float[table.size + DenseTable.GROUP];
            ruledOut = new long[table.size / Long.SIZE + 1];
        }
        if (byClass.length < table.block.offerClasses()) {
            byClass = new float[table.block.offerClasses()];
        }
        if (worth.length < table.askLevel.length) {
            worth = new char[table.askLevel.length];
            for (int kind = 0; kind < DenseTable.KINDS; kind++) {
                // The last place is written to, too, when all are answered.
                answered[kind] = new int[table.askLevel.length + 1];
            }
        }
        if (fit.length < table.columns.occupations.length) {
            fit = new double[table.columns.occupations.length];
            fitting = new int[fit.length];
        }
    }

    void clear() {
        for (int kind = 0; kind < DenseTable.KINDS; kind++) {
            for (int i = 0; i < answers[kind]; i++) {
                worth[answered[kind][i]] = 0;
            }
            answers[kind] = 0;
        }
        for (int i = 0; i < fits; i++) {
            fit[fitting[i]] = 0;
        }
        fits = 0;
    }
}

package org.inclusivework.matcher.scoring;

import java.util.Arrays;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * An occupation prepared for scoring: its code, and what is expected of its work where an opening says nothing.
 *
 * <p>Made by {@link FactsCompiler}, one for all openings of the occupation; immutable by convention and thread-safe.
 */
public final class OccupationFacts {
    static final int LEVELS = WorkFunction.MAX_LEVEL + 1;
    private static final int EQUAL_CHANCE = 1000 / LEVELS;

    /** The code, or {@code null} where an opening names none. */
    final @Nullable OccupationCode code;

    /** Per mille of openings by function and level; equal chances where nothing is known. */
    final int[][] demand = new int[WorkFunction.values().length][LEVELS];

    final boolean[] demandKnown = new boolean[WorkFunction.values().length];
    final boolean homeKnown;

    /** The share of the work that can be done at home, 0 to 1. */
    final double homeShare;

    OccupationFacts(@Nullable OccupationCode code, @Nullable OccupationPrior prior, double unknownHomeShare) {
        this.code = code;
        for (int[] levels : demand) {
            Arrays.fill(levels, EQUAL_CHANCE);
        }
        if (prior != null) {
            for (OccupationPrior.DemandPrior known : prior.demands()) {
                int function = known.function().ordinal();
                demandKnown[function] = true;
                for (int level = 0; level < LEVELS; level++) {
                    demand[function][level] = known.perMille(level);
                }
            }
        }
        homeKnown = prior != null && prior.homeSharePerMille() >= 0;
        homeShare =
                prior != null && prior.homeSharePerMille() >= 0 ? prior.homeSharePerMille() / 1000.0 : unknownHomeShare;
    }

    /** Returns the code, or {@code null}. */
    public @Nullable OccupationCode code() {
        return code;
    }

    /** Returns whether the occupation is a wished one or shares a level of the classification with it. */
    public boolean isAlike(OccupationCode wished) {
        return code != null && code.sharedLevels(wished) > 0;
    }

    /**
     * Returns where those occupations begin that are alike to a wished one, or where it would stand if there is none. What codes have
     * in common is how they begin, so all of them stand together.
     *
     * @param occupations in the order of their codes, and at the end that of openings that name none
     */
    public static int firstAlike(OccupationFacts[] occupations, OccupationCode wished) {
        int low = 0;
        int high = occupations.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            OccupationCode code = occupations[middle].code;
            if (code != null && wished.compareTo(code) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low > 0 && occupations[low - 1].isAlike(wished)) {
            low--;
        }
        return low;
    }
}

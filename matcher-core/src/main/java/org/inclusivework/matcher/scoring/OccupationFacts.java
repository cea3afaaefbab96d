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
}

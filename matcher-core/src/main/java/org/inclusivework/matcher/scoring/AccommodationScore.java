package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * The accommodation component: whether what the person needs is there, and whether what the work asks of body and mind can be met.
 *
 * <p>{@code A = Σ wᵢ·vᵢ / Σ wᵢ} over needs and limited functions; the formula, its reasons and bounds stand in the documentation of
 * this package. Monotone in every offer, in every added alternative and in every capacity. Stateless and thread-safe.
 */
public final class AccommodationScore {
    private AccommodationScore() {}

    static double value(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        int needs = c.needAlternatives.length;
        int limits = c.limitedFunction.length;
        if (needs == 0 && limits == 0) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < needs; i++) {
            sum += c.needWeight[i] * needValue(c, i, o, p);
        }
        for (int i = 0; i < limits; i++) {
            sum += p.capacityWeight * limitValue(c, i, o, p);
        }
        return Math.min(1, sum / c.accommodationWeight);
    }

    /** Returns the value of the candidate's i-th need, 0 to 1. */
    public static double needValue(CandidateFacts c, int i, OpeningFacts o, ScoringParameters p) {
        return needValue(c.needAlternatives[i], c.needScopes[i], o.provided, o.arrangeable, o.unavailable, p);
    }

    static double needValue(
            long alternatives,
            int scopes,
            long[] provided,
            long[] arrangeable,
            long[] unavailable,
            ScoringParameters p) {
        double sum = 0;
        int count = 0;
        for (int s = 0; s < OpeningFacts.SCOPES; s++) {
            if ((scopes & 1 << s) != 0) {
                sum += offerWorth(alternatives, provided[s], arrangeable[s], unavailable[s], p);
                count++;
            }
        }
        return sum / count;
    }

    /** Returns the worth of the best of several accommodations, given the sets that are provided, arrangeable, unavailable. */
    static double offerWorth(
            long alternatives, long provided, long arrangeable, long unavailable, ScoringParameters p) {
        if ((alternatives & provided) != 0) {
            return p.provided;
        }
        if ((alternatives & arrangeable) != 0) {
            return p.arrangeable;
        }
        return (alternatives & ~unavailable) != 0 ? p.unknown : 0;
    }

    /** Returns the value of the candidate's i-th limited function, 0 to 1. */
    public static double limitValue(CandidateFacts c, int i, OpeningFacts o, ScoringParameters p) {
        int function = c.limitedFunction[i];
        int capacity = c.limitedCapacity[i];
        int daily = Scope.DAILY_WORK.ordinal();
        double bridge = offerWorth(
                FactsCompiler.BRIDGES[function], o.provided[daily], o.arrangeable[daily], o.unavailable[daily], p);
        int demand = o.demand[function];
        if (demand >= 0) {
            return demandValue(capacity, demand, bridge);
        }
        return expectedValue(o.occupation.demand[function], capacity, bridge);
    }

    /** Returns the expectation over a demand's levels, given per mille by level. */
    static double expectedValue(int[] perMille, int capacity, double bridge) {
        double expected = 0;
        for (int level = 0; level <= WorkFunction.MAX_LEVEL; level++) {
            expected += perMille[level] * demandValue(capacity, level, bridge);
        }
        return Math.min(1, expected / 1000);
    }

    static double demandValue(int capacity, int demand, double bridge) {
        if (demand <= capacity) {
            return 1;
        }
        double bare = 1 - (double) (demand - capacity) / WorkFunction.MAX_LEVEL;
        return bare + (1 - bare) * bridge;
    }
}

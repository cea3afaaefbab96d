package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.CandidateBounds;

/**
 * Tells sixty-four openings at once which of them offer enough to reach a score; kept in a {@link Workspace}, one thread's.
 *
 * <p>A set of met needs is enough if the bound with it reaches the threshold. Of the sets that are enough the least ones are kept:
 * an opening passes if it meets all needs of one of them. With n needs there are at most 2ⁿ sets, so n is held to
 * {@value CandidateBounds#MOST_NEEDS}; further needs count as met.
 */
final class OfferFilter {
    private final int[] enough = new int[1 << CandidateBounds.MOST_NEEDS];
    private int count;

    /** By set of needs: the bound of the accommodation component of an opening that meets it. */
    private final double[] accommodation = new double[1 << CandidateBounds.MOST_NEEDS];

    /** By need: which openings of the word asked last meet it. */
    private final long[] meeting = new long[CandidateBounds.MOST_NEEDS];

    /** By limited function: which openings of the word asked last bridge it. */
    private long[] bridging = new long[4];

    private int needs;
    private int limits;

    /**
     * Finds the least sets of needs that are enough.
     *
     * @param limitSum what the limited functions come to at most
     * @param weight the weight of the accommodation component
     * @param others the bound of all other components, weighted
     */
    void prepare(CandidateBounds bounds, double limitSum, double weight, double others, double threshold) {
        needs = bounds.needs();
        limits = bounds.limitCount();
        if (bridging.length < limits) {
            bridging = new long[limits];
        }
        count = 0;
        // By set as bits, since there are no more sets than bits: those that are enough.
        long passing = 0;
        for (int met = 0; met < 1 << needs; met++) {
            accommodation[met] = bounds.accommodation(met, limitSum);
            if (weight * accommodation[met] + others >= threshold) {
                if (!holdsLess(met, passing)) {
                    enough[count++] = met;
                }
                passing |= 1L << met;
            }
        }
    }

    /** Returns whether a set with one need less is enough; sets with fewer needs have smaller numbers, so they came before. */
    private static boolean holdsLess(int met, long passing) {
        for (int left = met; left != 0; left &= left - 1) {
            if ((passing >>> (met ^ Integer.lowestOneBit(left)) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns which openings of a word pass. */
    long passing(CandidateBounds bounds, OfferSlices slices, int word) {
        for (int need = 0; need < needs; need++) {
            meeting[need] = slices.offering(bounds.alternatives(need), word);
        }
        long passing = 0;
        for (int i = 0; i < count; i++) {
            long its = -1;
            for (int left = enough[i]; left != 0; left &= left - 1) {
                its &= meeting[Integer.numberOfTrailingZeros(left)];
            }
            passing |= its;
        }
        return passing;
    }

    /** Finds which openings of a word bridge the limited functions. */
    void bridge(CandidateBounds bounds, OfferSlices slices, int word) {
        for (int i = 0; i < limits; i++) {
            bridging[i] = slices.offering(bounds.bridges(i), word);
        }
    }

    /** Returns the limited functions, as bits, that an opening of that word bridges. */
    int bridged(int bit) {
        int bridged = 0;
        for (int i = 0; i < limits; i++) {
            bridged |= (int) (bridging[i] >>> bit & 1) << i;
        }
        return bridged;
    }

    /** Returns the bound of the accommodation component of an opening that meets a set of needs. */
    double accommodation(int met) {
        return accommodation[met];
    }

    /** Returns the set of needs that an opening of that word meets. */
    int met(int bit) {
        int met = 0;
        for (int need = 0; need < needs; need++) {
            met |= (int) (meeting[need] >>> bit & 1) << need;
        }
        return met;
    }
}

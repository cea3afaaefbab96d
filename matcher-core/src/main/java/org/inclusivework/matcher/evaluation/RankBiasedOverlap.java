package org.inclusivework.matcher.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rank-biased overlap of two rankings (Webber, Moffat and Zobel, ACM TOIS 28(4), 2010): the agreement of their first d ids, averaged
 * over all depths d with weights that fall by a factor p.
 */
public final class RankBiasedOverlap {
    private RankBiasedOverlap() {}

    /**
     * RBO extrapolated beyond the ends of the lists (their equation 32), for lists of any lengths without ties.
     *
     * @param p how far readers look, above 0 and below 1; 0.9 gives the first ten ranks 86 % of the weight
     * @return 0 (nothing in common) to 1 (the same); 1 if both are empty, 0 if one is
     */
    public static double extrapolated(List<String> a, List<String> b, double p) {
        if (!(p > 0) || !(p < 1)) {
            throw new IllegalArgumentException("p is " + p + ": use more than 0 and less than 1");
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        int s = shorter.size();
        int l = longer.size();
        if (s == 0) {
            return l == 0 ? 1 : 0;
        }
        Set<String> seenShort = new HashSet<>();
        Set<String> seenLong = new HashSet<>();
        double sum = 0;
        int overlap = 0;
        int overlapAtShort = 0;
        double power = 1;
        double powerAtEnd = 0;
        for (int d = 1; d <= l; d++) {
            power *= p;
            String inLong = longer.get(d - 1);
            seenLong.add(inLong);
            if (d <= s) {
                String inShort = shorter.get(d - 1);
                seenShort.add(inShort);
                if (inShort.equals(inLong)) {
                    overlap++;
                } else {
                    overlap += (seenShort.contains(inLong) ? 1 : 0) + (seenLong.contains(inShort) ? 1 : 0);
                }
                overlapAtShort = d == s ? overlap : overlapAtShort;
            } else {
                overlap += seenShort.contains(inLong) ? 1 : 0;
                sum += (double) overlapAtShort * (d - s) / ((double) s * d) * power;
            }
            sum += (double) overlap / d * power;
            powerAtEnd = power;
        }
        double beyond = ((double) (overlap - overlapAtShort) / l + (double) overlapAtShort / s) * powerAtEnd;
        return (1 - p) / p * sum + beyond;
    }
}

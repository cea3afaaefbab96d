package org.inclusivework.matcher.evaluation;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** Measures of scores, one a case, against what is true of the cases; ties get the mean of what they could get. Stateless. */
public final class ScoreMeasures {

    private static final NaturalRanking RANKING = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);

    private ScoreMeasures() {}

    /**
     * Spearman's ρ: the correlation of the ranks, equal values sharing the mean of their ranks.
     *
     * <p>Cost: n log n.
     *
     * @return −1 to 1; NaN if one side is constant
     * @throws IllegalArgumentException if the lengths differ or there are fewer than two cases
     */
    public static double spearman(double[] scores, double[] values) {
        sameLength(scores.length, values.length);
        if (scores.length < 2) {
            throw new IllegalArgumentException("a correlation of " + scores.length + " cases: give two or more");
        }
        return new PearsonsCorrelation().correlation(RANKING.rank(scores), RANKING.rank(values));
    }

    /**
     * Kendall's τ-b: the pairs of cases in the same order less those in the opposite one, over the geometric mean of the pairs that
     * are not tied on either side (Kendall 1945).
     *
     * <p>Cost: n log n.
     *
     * @return −1 to 1; NaN if one side is constant
     * @throws IllegalArgumentException if the lengths differ or there are fewer than two cases
     */
    public static double kendall(double[] scores, double[] values) {
        sameLength(scores.length, values.length);
        if (scores.length < 2) {
            throw new IllegalArgumentException("a correlation of " + scores.length + " cases: give two or more");
        }
        return new KendallsCorrelation().correlation(scores, values);
    }

    /**
     * AUC: the probability that a positive case has a higher score than a negative one, an equal score counting half.
     *
     * <p>Cost: n log n.
     *
     * @return 0 to 1; NaN if all cases are of one kind
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double auc(double[] scores, boolean[] positive) {
        sameLength(scores.length, positive.length);
        double[] ranks = scores.length == 0 ? scores : RANKING.rank(scores);
        double sum = 0;
        long positives = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (positive[i]) {
                sum += ranks[i];
                positives++;
            }
        }
        long negatives = ranks.length - positives;
        return (sum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }

    /**
     * The C-index over the pairs of cases whose values really differ: the share of the pairs whose scores stand in the
     * same order as their values, equal scores counting half. Two values really differ if the distance is more than
     * {@code 2 √(se₁² + se₂²)}.
     *
     * <p>Cost: n².
     *
     * @param standardErrors of the values, not negative; 0 where a value is exact
     * @return the index and the number of pairs
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Concordance concordance(double[] scores, double[] values, double[] standardErrors) {
        sameLength(scores.length, values.length);
        sameLength(scores.length, standardErrors.length);
        long doubled = 0;
        long pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = values[i] - values[j];
                if (Math.abs(distance) > 2 * Math.hypot(standardErrors[i], standardErrors[j])) {
                    pairs++;
                    doubled += 1 + (long) (Math.signum(distance) * Math.signum(scores[i] - scores[j]));
                }
            }
        }
        return new Concordance(doubled / 2.0 / pairs, pairs);
    }

    /**
     * A C-index.
     *
     * @param index 0 to 1; NaN if there is no pair
     * @param pairs how many pairs it is the index of
     */
    public record Concordance(double index, long pairs) {}

    /** The value below which a share of the values lie, between two of them by their distance. */
    public static double quantile(double[] values, double share) {
        if (values.length == 0 || share < 0 || share > 1) {
            throw new IllegalArgumentException(
                    "the " + share + " quantile of " + values.length + " values: give a share of 0 to 1 and a value");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static void sameLength(int a, int b) {
        if (a != b) {
            throw new IllegalArgumentException(a + " beside " + b + " entries: give one for each case");
        }
    }
}

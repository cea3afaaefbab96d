package org.inclusivework.matcher.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.inference.TTest;

/**
 * Whether one system is better than another on the same topics, or by chance only. Differences are one a topic.
 *
 * <p>Stateless; the same seed gives the same numbers on every machine.
 */
public final class Significance {
    private Significance() {}

    /**
     * An interval.
     *
     * @param mean of the differences
     * @param low its lower bound
     * @param high its upper bound
     */
    public record Interval(double mean, double low, double high) {}

    /**
     * The two-sided p-value of Student's paired t test.
     *
     * @return 0 to 1; 1 if all differences are 0, 0 if they are all the same and not 0
     * @throws IllegalArgumentException if there are fewer than two differences
     */
    public static double pairedT(double[] differences) {
        enough(differences);
        boolean same = Arrays.stream(differences).allMatch(d -> d == differences[0]);
        return same ? differences[0] == 0 ? 1 : 0 : new TTest().tTest(0, differences);
    }

    /**
     * The two-sided p-value of the randomisation test (Fisher; Smucker, Allan and Carterette, CIKM 2007): the share of random signs
     * that give a mean at least as far from 0, the observed one counted in.
     *
     * @param rounds how many random signs, such as 10,000; the least p is {@code 1 / (rounds + 1)}
     */
    public static double randomisation(double[] differences, int rounds, long seed) {
        enough(differences);
        double observed = Math.abs(Arrays.stream(differences).sum());
        SplittableRandom random = new SplittableRandom(seed);
        // Sums in another order differ in the last bits; without some room equal ones would count as less.
        double room = 1e-12 * Arrays.stream(differences).map(Math::abs).sum();
        long as = 1;
        for (int round = 0; round < rounds; round++) {
            double sum = 0;
            long bits = 0;
            for (int i = 0; i < differences.length; i++) {
                bits = (i & 63) == 0 ? random.nextLong() : bits >>> 1;
                sum += (bits & 1) == 0 ? differences[i] : -differences[i];
            }
            as += Math.abs(sum) >= observed - room ? 1 : 0;
        }
        return (double) as / (rounds + 1);
    }

    /**
     * The percentile bootstrap interval of the mean difference (Efron and Tibshirani 1993), topics drawn with replacement.
     *
     * @param level such as 0.95
     */
    public static Interval bootstrap(double[] differences, double level, int rounds, long seed) {
        enough(differences);
        if (!(level > 0) || !(level < 1)) {
            throw new IllegalArgumentException("the level is " + level + ": use such as 0.95");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[round] = sum / differences.length;
        }
        return new Interval(
                Arrays.stream(differences).sum() / differences.length,
                ScoreMeasures.quantile(means, (1 - level) / 2),
                ScoreMeasures.quantile(means, (1 + level) / 2));
    }

    /** Returns p-values corrected for how many there are (Holm 1979), in the order given. */
    public static double[] holm(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double[] corrected = new double[p.length];
        double before = 0;
        for (int i = 0; i < order.length; i++) {
            before = Math.max(before, Math.min(1, p[order[i]] * (p.length - i)));
            corrected[order[i]] = before;
        }
        return corrected;
    }

    /** Returns the standard error of the mean of values. */
    public static double standardError(double[] values) {
        enough(values);
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private static void enough(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException(values.length + " topics: give two or more / 至少要有两个");
        }
    }
}

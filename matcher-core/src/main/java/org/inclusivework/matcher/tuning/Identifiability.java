package org.inclusivework.matcher.tuning;

import java.util.Arrays;
import java.util.List;

/**
 * What the data can say about each weight: a weight shows only where, among the openings of one candidate, its component differs, and
 * differs otherwise than the others do.
 *
 * @param deviation the standard deviation of each component within candidates
 * @param correlation of the components within candidates, by component twice; NaN where one never differs
 * @param informativePairs for each component, the pairs of openings of one candidate that were graded differently and that it tells apart
 * @param gradedPairs all pairs of openings of one candidate that were graded differently
 */
public record Identifiability(
        List<Double> deviation, List<List<Double>> correlation, List<Long> informativePairs, long gradedPairs) {
    /** Below this, components are the same but for rounding. */
    private static final double SAME = 1e-9;

    public Identifiability {
        deviation = List.copyOf(deviation);
        correlation = correlation.stream().map(List::copyOf).toList();
        informativePairs = List.copyOf(informativePairs);
    }

    /** Looks at the eligible pairs of some candidates; cost: the square of the openings of each. */
    public static Identifiability of(ComponentTable table, int[] rows) {
        int n = ComponentTable.COMPONENTS;
        double[][] products = new double[n][n];
        long cases = 0;
        long[] informative = new long[n];
        long graded = 0;
        for (int row : rows) {
            int from = table.from(row);
            int to = table.to(row);
            double[] mean = new double[n];
            for (int pair = from; pair < to; pair++) {
                for (int i = 0; i < n; i++) {
                    mean[i] += table.value(pair, i) / (to - from);
                }
            }
            for (int pair = from; pair < to; pair++) {
                cases++;
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        products[i][j] += (table.value(pair, i) - mean[i]) * (table.value(pair, j) - mean[j]);
                    }
                }
                for (int other = from; other < pair; other++) {
                    if (table.grade(pair) < 0 || table.grade(other) < 0 || table.grade(pair) == table.grade(other)) {
                        continue;
                    }
                    graded++;
                    for (int i = 0; i < n; i++) {
                        informative[i] += Math.abs(table.value(pair, i) - table.value(other, i)) > SAME ? 1 : 0;
                    }
                }
            }
        }
        long all = Math.max(1, cases);
        Double[] deviation = new Double[n];
        Double[][] correlation = new Double[n][n];
        for (int i = 0; i < n; i++) {
            deviation[i] = Math.sqrt(products[i][i] / all);
            for (int j = 0; j < n; j++) {
                correlation[i][j] = products[i][j] / Math.sqrt(products[i][i] * products[j][j]);
            }
        }
        return new Identifiability(
                List.of(deviation),
                Arrays.stream(correlation).map(List::of).toList(),
                Arrays.stream(informative).boxed().toList(),
                graded);
    }
}

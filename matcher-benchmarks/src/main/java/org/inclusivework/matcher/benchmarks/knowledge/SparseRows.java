package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sparse matrix of things by features, with the sums of products of one row with all. Equal rows give equal sums from
 * either side to the last bit, since a pair's products are added in the order of the features.
 */
final class SparseRows {

    private final int[][] features;
    private final double[][] values;
    private final int[][] holders;
    private final double[][] held;

    /** Takes of each thing its features' values. */
    SparseRows(List<? extends NavigableMap<Integer, Double>> rows, int featureCount) {
        int[] counts = new int[featureCount];
        features = new int[rows.size()][];
        values = new double[rows.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] =
                    rows.get(i).keySet().stream().mapToInt(Integer::intValue).toArray();
            values[i] = rows.get(i).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            for (int feature : features[i]) {
                counts[feature]++;
            }
        }
        holders = new int[featureCount][];
        held = new double[featureCount][];
        for (int f = 0; f < featureCount; f++) {
            holders[f] = new int[counts[f]];
            held[f] = new double[counts[f]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < features.length; i++) {
            for (int j = 0; j < features[i].length; j++) {
                int feature = features[i][j];
                holders[feature][counts[feature]] = i;
                held[feature][counts[feature]++] = values[i][j];
            }
        }
    }

    /** How many features a thing has. */
    int size(int row) {
        return features[row].length;
    }

    /** The sums of products of a thing's features with those of everything. */
    void products(int row, double[] into) {
        Arrays.fill(into, 0);
        for (int j = 0; j < features[row].length; j++) {
            int[] others = holders[features[row][j]];
            double[] theirs = held[features[row][j]];
            double value = values[row][j];
            for (int k = 0; k < others.length; k++) {
                into[others[k]] += value * theirs[k];
            }
        }
    }

    /** Values at length 1; a row without length stays as it is. */
    static NavigableMap<Integer, Double> normalised(NavigableMap<Integer, Double> row) {
        double sum = 0;
        for (double value : row.values()) {
            sum += value * value;
        }
        double length = Math.sqrt(sum);
        NavigableMap<Integer, Double> normalised = new TreeMap<>();
        row.forEach((feature, value) -> normalised.put(feature, length == 0 ? value : value / length));
        return normalised;
    }
}

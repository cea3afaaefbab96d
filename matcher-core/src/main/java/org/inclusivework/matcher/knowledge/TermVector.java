package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A text as weights of terms: for each term {@code (1 + ln tf) · idf}, scaled to length one.
 *
 * @param terms the numbers of the terms, ascending
 * @param weights their weights
 */
@SuppressWarnings("ArrayRecordComponent")
public record TermVector(int[] terms, double[] weights) {

    /**
     * Weighs the terms of a text.
     *
     * @param number the number of a term, or −1 to leave it out
     * @param idf the rarity of a term
     */
    public static TermVector of(List<String> text, ToIntFunction<String> number, ToDoubleFunction<String> idf) {
        Map<Integer, Double> weights = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        text.forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.forEach((term, count) -> {
            int n = number.applyAsInt(term);
            if (n >= 0) {
                weights.put(n, (1 + StrictMath.log(count)) * idf.applyAsDouble(term));
            }
        });
        int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] values =
                weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        double length = 0;
        for (double value : values) {
            length += value * value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= Math.sqrt(length);
        }
        return new TermVector(terms, values);
    }

    /** The cosine of two texts, 0 to 1. */
    public double dot(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The product with a vector over all terms. */
    public double dot(double[] dense) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * dense[terms[i]];
        }
        return sum;
    }
}

package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Seeded draws; the same seed and the same questions give the same answers on every machine.
 *
 * <p>Only sums and products of uniform numbers are used, no logarithm and no root. Not thread-safe.
 */
final class Dice {
    private static final int SUMMANDS = 12;

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Returns dice of their own for one record, so that a change to one record leaves the others alone. */
    Dice split() {
        return new Dice(random.split());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Draws a whole number, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Draws from a bell curve of mean 0 and standard deviation 1 that ends at ±6. */
    double bell() {
        double sum = 0;
        for (int i = 0; i < SUMMANDS; i++) {
            sum += random.nextDouble();
        }
        return sum - SUMMANDS / 2.0;
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Draws one item with a probability in proportion to its weight. */
    <T> T pick(List<T> items, ToDoubleFunction<? super T> weight) {
        double[] weights = items.stream().mapToDouble(weight).toArray();
        return items.get(pick(weights));
    }

    /** Draws a position with a probability in proportion to its weight. */
    int pick(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Draws a position with a probability in proportion to its weight. */
    int pickAt(List<Double> weights) {
        return pick(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Draws up to {@code count} different items, in the order drawn. */
    <T> List<T> some(List<T> items, int count) {
        List<T> left = new ArrayList<>(items);
        List<T> drawn = new ArrayList<>();
        while (!left.isEmpty() && drawn.size() < count) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}

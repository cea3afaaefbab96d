package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;

/**
 * The weights there may be: at least 0, summing to 1, that of accommodations at least a floor.
 *
 * <p>Learners move over the plain simplex; {@link #weights} shrinks it towards accommodations, which reaches exactly the weights above
 * the floor.
 */
final class Simplex {
    private static final int N = ComponentTable.COMPONENTS;
    private static final int FLOORED = ScoreComponent.ACCOMMODATION.ordinal();

    private final double floor;

    Simplex(double floor) {
        if (!(floor >= 0) || !(floor < 1)) {
            throw new IllegalArgumentException("a floor of " + floor + ": use 0 or more and less than 1");
        }
        this.floor = floor;
    }

    /** Returns the weights of a point of the plain simplex. */
    Weights weights(double[] point) {
        double[] w = new double[N];
        for (int i = 0; i < N; i++) {
            w[i] = (1 - floor) * point[i] + (i == FLOORED ? floor : 0);
        }
        return Weights.scaled(w[0], w[1], w[2], w[3]);
    }

    /** Returns the point whose weights are nearest to given ones. */
    double[] point(Weights weights) {
        double[] p = new double[N];
        for (ScoreComponent component : ScoreComponent.values()) {
            int i = component.ordinal();
            p[i] = (weights.of(component) - (i == FLOORED ? floor : 0)) / (1 - floor);
        }
        return project(p);
    }

    /** Returns the nearest point of the simplex (Duchi et al., ICML 2008). */
    static double[] project(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double shift = 0;
        for (int i = sorted.length - 1, n = 1; i >= 0; i--, n++) {
            sum += sorted[i];
            double candidate = (sum - 1) / n;
            if (sorted[i] - candidate > 0) {
                shift = candidate;
            }
        }
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            p[i] = Math.max(0, x[i] - shift);
        }
        return p;
    }

    /** Returns the point with one coordinate at a value and the others scaled to the rest, evenly if all were 0. */
    static double[] moved(double[] point, int coordinate, double value) {
        double rest = 1 - point[coordinate];
        double[] p = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double share = rest > 1e-12 ? point[i] / rest : 1.0 / (point.length - 1);
            p[i] = i == coordinate ? value : (1 - value) * share;
        }
        return p;
    }

    /** Returns all points whose coordinates are multiples of {@code 1 / steps}. */
    static List<double[]> grid(int steps) {
        List<double[]> points = new ArrayList<>();
        for (int a = 0; a <= steps; a++) {
            for (int s = 0; a + s <= steps; s++) {
                for (int l = 0; a + s + l <= steps; l++) {
                    double unit = steps;
                    points.add(new double[] {a / unit, s / unit, l / unit, (steps - a - s - l) / unit});
                }
            }
        }
        return points;
    }

    /** Returns a point drawn evenly from the simplex. */
    static double[] random(SplittableRandom random) {
        double[] p = new double[N];
        double sum = 0;
        for (int i = 0; i < N; i++) {
            p[i] = -StrictMath.log(1 - random.nextDouble());
            sum += p[i];
        }
        for (int i = 0; i < N; i++) {
            p[i] /= sum;
        }
        return p;
    }
}

package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Learners that fit weights to grades without looking at a ranking. */
final class Regression {
    private static final int N = ComponentTable.COMPONENTS;
    /** A candidate with many openings has thousands of pairs of them; so many say as much. */
    private static final int PAIRS_EACH = 500;

    private static final int ROUNDS = 500;
    private static final double STILL = 1e-9;

    private Regression() {}

    /**
     * Least squares with a constant and weights of at least 0, over the eligible judged pairs.
     *
     * <p>Solved one coordinate after the other, which ends at the only optimum since the problem is convex.
     */
    static double[] leastSquares(ComponentTable table, int[] rows) {
        double[] meanX = new double[N];
        double meanY = 0;
        long n = 0;
        for (int row : rows) {
            for (int pair = table.from(row); pair < table.to(row); pair++) {
                if (table.grade(pair) >= 0) {
                    n++;
                    meanY += table.grade(pair);
                    for (int i = 0; i < N; i++) {
                        meanX[i] += table.value(pair, i);
                    }
                }
            }
        }
        for (int i = 0; i < N; i++) {
            meanX[i] /= Math.max(1, n);
        }
        meanY /= Math.max(1, n);
        double[][] xx = new double[N][N];
        double[] xy = new double[N];
        double[] x = new double[N];
        for (int row : rows) {
            for (int pair = table.from(row); pair < table.to(row); pair++) {
                if (table.grade(pair) < 0) {
                    continue;
                }
                for (int i = 0; i < N; i++) {
                    x[i] = table.value(pair, i) - meanX[i];
                }
                for (int i = 0; i < N; i++) {
                    xy[i] += x[i] * (table.grade(pair) - meanY);
                    for (int j = 0; j < N; j++) {
                        xx[i][j] += x[i] * x[j];
                    }
                }
            }
        }
        double[] w = new double[N];
        for (int round = 0; round < 10_000; round++) {
            double change = 0;
            for (int i = 0; i < N; i++) {
                double rest = xy[i];
                for (int j = 0; j < N; j++) {
                    rest -= j == i ? 0 : xx[i][j] * w[j];
                }
                double next = xx[i][i] <= STILL ? 0 : Math.max(0, rest / xx[i][i]);
                change = Math.max(change, Math.abs(next - w[i]));
                w[i] = next;
            }
            if (change < STILL) {
                break;
            }
        }
        return orEven(w);
    }

    /**
     * Minimises {@code Σ log(1 + exp(−v·(a − b)))}, a being graded above b, over {@code v ≥ 0} by projected gradient descent with
     * backtracking; the length of v is how sure the judges are and is dropped.
     */
    static double[] pairwise(ComponentTable table, int[] rows, long seed) {
        double[][] differences = differences(table, rows, seed);
        double[] v = {1, 1, 1, 1};
        double step = 1;
        double loss = loss(differences, v);
        for (int round = 0; round < ROUNDS && differences.length > 0; round++) {
            double[] gradient = gradient(differences, v);
            double[] next = v;
            double nextLoss = Double.POSITIVE_INFINITY;
            step *= 4;
            while (step > 1e-12) {
                next = new double[N];
                double decrease = 0;
                for (int i = 0; i < N; i++) {
                    next[i] = Math.max(0, v[i] - step * gradient[i]);
                    decrease += gradient[i] * (v[i] - next[i]);
                }
                nextLoss = loss(differences, next);
                if (nextLoss <= loss - 1e-4 * decrease) {
                    break;
                }
                step /= 2;
            }
            if (!(loss - nextLoss > STILL)) {
                break;
            }
            v = next;
            loss = nextLoss;
        }
        return orEven(v);
    }

    private static double[][] differences(ComponentTable table, int[] rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> differences = new ArrayList<>();
        for (int row : rows) {
            int from = table.from(row);
            int n = table.to(row) - from;
            // As many draws as there are pairs at most: small lists are not drawn from again and again.
            int draws = (int) Math.min(PAIRS_EACH, (long) n * (n - 1) / 2);
            for (int draw = 0; draw < draws; draw++) {
                int a = from + random.nextInt(n);
                int b = from + random.nextInt(n);
                int ga = table.grade(a);
                int gb = table.grade(b);
                if (ga < 0 || gb < 0 || ga == gb) {
                    continue;
                }
                double[] difference = new double[N];
                for (int i = 0; i < N; i++) {
                    double d = table.value(a, i) - table.value(b, i);
                    difference[i] = ga > gb ? d : -d;
                }
                differences.add(difference);
            }
        }
        return differences.toArray(double[][]::new);
    }

    private static double loss(double[][] differences, double[] v) {
        double sum = 0;
        for (double[] d : differences) {
            double margin = v[0] * d[0] + v[1] * d[1] + v[2] * d[2] + v[3] * d[3];
            sum += margin > 0
                    ? StrictMath.log1p(StrictMath.exp(-margin))
                    : StrictMath.log1p(StrictMath.exp(margin)) - margin;
        }
        return sum / Math.max(1, differences.length);
    }

    private static double[] gradient(double[][] differences, double[] v) {
        double[] gradient = new double[N];
        for (double[] d : differences) {
            double margin = v[0] * d[0] + v[1] * d[1] + v[2] * d[2] + v[3] * d[3];
            double pull = -1 / (1 + StrictMath.exp(margin)) / differences.length;
            for (int i = 0; i < N; i++) {
                gradient[i] += pull * d[i];
            }
        }
        return gradient;
    }

    /** Weights that are all 0 say nothing: even ones then. */
    private static double[] orEven(double[] w) {
        return w[0] + w[1] + w[2] + w[3] > STILL ? w : new double[] {1, 1, 1, 1};
    }
}

package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.Arrays;

/**
 * Solves symmetric positive definite systems in single precision, by rows, so that the inner loops are sums of rows.
 * The order of every sum is fixed, so that equal input gives equal bits.
 */
final class Cholesky {

    private static final int COLUMNS = 256;

    private final float[][] upper;

    private Cholesky(float[][] upper) {
        this.upper = upper;
    }

    /**
     * Factors a matrix into the product of a lower triangle and its transpose. Cost: n³/3 multiplications.
     *
     * @throws ArithmeticException if it is not positive definite
     */
    static Cholesky of(float[][] matrix) {
        int n = matrix.length;
        float[][] upper = new float[n][];
        for (int i = 0; i < n; i++) {
            float[] row = matrix[i].clone();
            for (int k = 0; k < i; k++) {
                add(-upper[k][i], upper[k], row, i, n);
            }
            if (!(row[i] > 0)) {
                throw new ArithmeticException(
                        "the matrix is not positive definite at row " + i + ": add to its diagonal");
            }
            float scale = 1 / (float) Math.sqrt(row[i]);
            for (int j = i; j < n; j++) {
                row[j] *= scale;
            }
            upper[i] = row;
        }
        return new Cholesky(upper);
    }

    /** Solves for all columns of a right side, in place. Cost: n² multiplications for a column. */
    void solve(float[][] right) {
        int n = upper.length;
        int width = n == 0 ? 0 : right[0].length;
        for (int from = 0; from < width; from += COLUMNS) {
            int to = Math.min(width, from + COLUMNS);
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < i; k++) {
                    add(-upper[k][i], right[k], right[i], from, to);
                }
                scale(1 / upper[i][i], right[i], from, to);
            }
            for (int i = n - 1; i >= 0; i--) {
                for (int k = i + 1; k < n; k++) {
                    add(-upper[i][k], right[k], right[i], from, to);
                }
                scale(1 / upper[i][i], right[i], from, to);
            }
        }
    }

    /** The diagonal of the inverse. */
    float[] inverseDiagonal() {
        int n = upper.length;
        float[][] inverse = new float[n][n];
        float[] diagonal = new float[n];
        for (int i = n - 1; i >= 0; i--) {
            float[] row = inverse[i];
            row[i] = 1;
            for (int k = i + 1; k < n; k++) {
                add(-upper[i][k], inverse[k], row, k, n);
            }
            scale(1 / upper[i][i], row, i, n);
            double sum = 0;
            for (int j = i; j < n; j++) {
                sum += (double) row[j] * row[j];
            }
            diagonal[i] = (float) sum;
        }
        return diagonal;
    }

    /** The identity. */
    static float[][] identity(int n) {
        float[][] identity = new float[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(identity[i], i, i + 1, 1);
        }
        return identity;
    }

    /** Adds a multiple of a part of a row to another row. */
    static void add(float factor, float[] from, float[] to, int start, int end) {
        if (factor != 0) {
            for (int j = start; j < end; j++) {
                to[j] += factor * from[j];
            }
        }
    }

    private static void scale(float factor, float[] row, int start, int end) {
        for (int j = start; j < end; j++) {
            row[j] *= factor;
        }
    }
}

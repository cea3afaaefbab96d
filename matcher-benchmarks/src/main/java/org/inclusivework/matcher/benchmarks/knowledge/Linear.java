package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.Arrays;

/** The little linear algebra that ridge regression needs. */
final class Linear {

    private Linear() {}

    /**
     * Kernel ridge regression: the weights α of {@code (K + λI) α = y − mean(y)} over the given rows.
     *
     * @param kernel symmetric and positive semidefinite
     * @param rows the rows to learn from
     * @param y one value for each row of the kernel
     */
    static Ridge ridge(double[][] kernel, int[] rows, double[] y, double lambda) {
        double[] penalties = new double[y.length];
        Arrays.fill(penalties, lambda);
        return ridge(kernel, rows, y, penalties);
    }

    /** The same with a penalty for each row of the kernel: the larger, the less the row is trusted. */
    static Ridge ridge(double[][] kernel, int[] rows, double[] y, double[] penalties) {
        double mean = 0;
        for (int row : rows) {
            mean += y[row] / rows.length;
        }
        double[][] matrix = new double[rows.length][rows.length];
        double[] right = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = kernel[rows[i]][rows[j]];
            }
            matrix[i][i] += penalties[rows[i]];
            right[i] = y[rows[i]] - mean;
        }
        solve(matrix, right);
        return new Ridge(rows, right, mean);
    }

    /**
     * What was learned.
     *
     * @param rows the rows it was learned from
     * @param alpha their weights
     * @param mean the constant
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Ridge(int[] rows, double[] alpha, double mean) {
        /** The prediction for a row of kernel values with all rows. */
        double predict(double[] kernelRow) {
            double sum = mean;
            for (int i = 0; i < rows.length; i++) {
                sum += alpha[i] * kernelRow[rows[i]];
            }
            return sum;
        }
    }

    /** Cholesky's way, in place: the lower triangle becomes the factor, the right side the solution. */
    static void solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            double[] ai = a[i];
            for (int j = 0; j <= i; j++) {
                double[] aj = a[j];
                double sum = ai[j];
                for (int k = 0; k < j; k++) {
                    sum -= ai[k] * aj[k];
                }
                ai[j] = i == j ? Math.sqrt(sum) : sum / aj[j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i][k] * b[k];
            }
            b[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                b[i] -= a[k][i] * b[k];
            }
            b[i] /= a[i][i];
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package org.inclusivework.matcher.evaluation;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** How far judges agree with one another, and how far a plain sum of numbers already says what they say. Stateless. */
public final class Agreement {
    private Agreement() {}

    /**
     * Krippendorff's α for ordinal grades (Krippendorff 2004, chapter 11), every judge having judged every unit.
     *
     * @param grades by judge, then by unit; from 0
     * @return 1 for full agreement, 0 for what chance gives, below for less; NaN if all grades are the same
     * @throws IllegalArgumentException if there are fewer than two judges or their lengths differ
     */
    public static double ordinalAlpha(int[][] grades) {
        if (grades.length < 2) {
            throw new IllegalArgumentException(grades.length + " judges: give two or more");
        }
        int units = grades[0].length;
        int top = 0;
        for (int[] judge : grades) {
            if (judge.length != units) {
                throw new IllegalArgumentException(
                        units + " beside " + judge.length + " grades: give one for each unit");
            }
            for (int grade : judge) {
                top = Math.max(top, grade);
            }
        }
        double[][] coincidences = new double[top + 1][top + 1];
        for (int u = 0; u < units; u++) {
            for (int a = 0; a < grades.length; a++) {
                for (int b = 0; b < grades.length; b++) {
                    if (a != b) {
                        coincidences[grades[a][u]][grades[b][u]] += 1.0 / (grades.length - 1);
                    }
                }
            }
        }
        double[] totals = new double[top + 1];
        double all = 0;
        for (int c = 0; c <= top; c++) {
            for (double n : coincidences[c]) {
                totals[c] += n;
            }
            all += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c <= top; c++) {
            double between = totals[c] / 2;
            for (int k = c + 1; k <= top; k++) {
                between += totals[k] / 2;
                double distance = between * between;
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
                between += totals[k] / 2;
            }
        }
        return 1 - (all - 1) * observed / expected;
    }

    /**
     * R²: the share of the variance of a value that the best weighted sum of some numbers and a constant explains.
     *
     * @param numbers by case
     * @return 0 to 1; NaN if the value never differs
     */
    public static double explainedVariance(double[][] numbers, double[] values) {
        OLSMultipleLinearRegression fit = new OLSMultipleLinearRegression();
        fit.newSampleData(values, numbers);
        return fit.calculateRSquared();
    }
}

package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Checks tests and intervals against published examples and exact counts. */
final class SignificanceTest {

    /** Student's own ten patients (Biometrika 1908): t = 4.0621, p = 0.00283. */
    private static final double[] STUDENT = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    @Test
    void studentsOwnExampleHolds() {
        assertThat(Significance.pairedT(STUDENT)).isCloseTo(0.002833, within(1e-5));
        assertThat(Significance.pairedT(new double[] {0, 0})).isOne();
        assertThat(Significance.pairedT(new double[] {.1, .1})).isZero();
    }

    @Test
    void theRandomisationTestNearsTheExactCount() {
        // all differences of one sign but for a zero: 4 of 1,024 signs are as far
        assertThat(Significance.randomisation(STUDENT, 200_000, 7)).isCloseTo(4.0 / 1024, within(5e-4));
        assertThat(Significance.randomisation(new double[] {1, -1, 2, -2}, 1_000, 7))
                .isOne();
    }

    @Test
    void theBootstrapIntervalHoldsTheMeanAndNarrowsWithMoreTopics() {
        SplittableRandom random = new SplittableRandom(3);
        double[] many = new double[400];
        Arrays.setAll(many, i -> random.nextDouble() - 0.3);
        Significance.Interval wide = Significance.bootstrap(Arrays.copyOf(many, 25), 0.95, 2_000, 1);
        Significance.Interval narrow = Significance.bootstrap(many, 0.95, 2_000, 1);
        assertThat(narrow.low()).isLessThan(narrow.mean()).isGreaterThan(0.15);
        assertThat(narrow.high()).isGreaterThan(narrow.mean()).isLessThan(0.25);
        assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 2);
        assertThat(Significance.bootstrap(many, 0.95, 2_000, 1)).isEqualTo(narrow);
    }

    @Test
    void holmsCorrectionIsThatOfHisPaper() {
        assertThat(Significance.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }

    @Test
    void ordinalAlphaIsOneForAgreementAndThatWorkedOutByHand() {
        assertThat(Agreement.ordinalAlpha(new int[][] {{0, 1, 2, 3}, {0, 1, 2, 3}}))
                .isOne();
        // two judges, grades 0 and 1 only: pairs (0,0) (0,1) (1,1): n = 3, 3; Do = 2/6, De = 2·9/(6·5)
        assertThat(Agreement.ordinalAlpha(new int[][] {{0, 0, 1}, {0, 1, 1}}))
                .isCloseTo(1 - (2.0 / 6) / (18.0 / 30), within(1e-12));
    }

    @Test
    void explainedVarianceIsOneForASumAndLowForNoise() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] x = new double[200][2];
        double[] sum = new double[200];
        double[] noise = new double[200];
        for (int i = 0; i < 200; i++) {
            x[i] = new double[] {random.nextDouble(), random.nextDouble()};
            sum[i] = 2 * x[i][0] - x[i][1] + 3;
            noise[i] = random.nextDouble();
        }
        assertThat(Agreement.explainedVariance(x, sum)).isCloseTo(1, within(1e-9));
        assertThat(Agreement.explainedVariance(x, noise)).isLessThan(0.05);
    }
}

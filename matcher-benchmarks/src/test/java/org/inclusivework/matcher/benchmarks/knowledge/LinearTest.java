package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks ridge regression on a system solved by hand, and the dealing of folds. */
final class LinearTest {

    @Test
    void ridgeSolvesTheRegularisedSystem() {
        double[][] kernel = {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 9}};
        // mean 2, so (K + I) α = (−1, 1): α = (−2/3, 2/3)
        Linear.Ridge ridge = Linear.ridge(kernel, new int[] {0, 1}, new double[] {1, 3, 100}, 1);
        assertThat(ridge.alpha()).containsExactly(new double[] {-2.0 / 3, 2.0 / 3}, within(1e-12));
        assertThat(ridge.predict(kernel[0])).isCloseTo(2 - 1.0 / 3, within(1e-12));
        assertThat(ridge.predict(kernel[2])).isCloseTo(2, within(1e-12));
    }

    @Test
    void aRowWithALargePenaltyTeachesLittle() {
        double[][] kernel = {{1, 0}, {0, 1}};
        // α = (y − mean) / (1 + penalty): −1/2 and 1/10
        Linear.Ridge ridge = Linear.ridge(kernel, new int[] {0, 1}, new double[] {1, 3}, new double[] {1, 9});
        assertThat(ridge.alpha()).containsExactly(new double[] {-0.5, 0.1}, within(1e-12));
    }

    @Test
    void aGroupIsInOneFoldAndDealtTheSameEveryTime() {
        List<String> groups = List.of("a", "b", "a", "c", "d", "b");
        int[] fold = Folds.of(groups, 2);
        assertThat(fold[0]).isEqualTo(fold[2]);
        assertThat(fold[1]).isEqualTo(fold[5]);
        assertThat(Folds.of(groups, 2)).containsExactly(fold);
        assertThat(fold).contains(0, 1);
    }
}

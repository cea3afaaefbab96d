package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Checks the solver of systems on one solved by hand. */
final class CholeskyTest {

    @Test
    void aSystemAndItsInverseAreSolved() {
        // the inverse of ((4, 2), (2, 3)) is ((3, -2), (-2, 4)) / 8
        Cholesky factor = Cholesky.of(new float[][] {{4, 2}, {2, 3}});
        float[][] right = {{8, 1}, {16, 0}};
        factor.solve(right);
        assertThat(right[0]).containsExactly(new float[] {-1, 0.375f}, within(1e-6f));
        assertThat(right[1]).containsExactly(new float[] {6, -0.25f}, within(1e-6f));
        assertThat(factor.inverseDiagonal()).containsExactly(new float[] {0.375f, 0.5f}, within(1e-6f));
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        assertThatThrownBy(() -> Cholesky.of(new float[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("row 1");
    }
}

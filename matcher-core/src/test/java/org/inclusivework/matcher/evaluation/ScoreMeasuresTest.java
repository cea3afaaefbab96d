package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.inclusivework.matcher.evaluation.ScoreMeasures.Concordance;
import org.junit.jupiter.api.Test;

/** Checks the measures of scores against tables worked out by hand. */
final class ScoreMeasuresTest {

    @Test
    void spearmanIsOneForTheSameOrderWhateverTheDistances() {
        assertThat(ScoreMeasures.spearman(new double[] {1, 2, 3}, new double[] {10, 11, 900}))
                .isCloseTo(1, within(1e-12));
        assertThat(ScoreMeasures.spearman(new double[] {3, 2, 1}, new double[] {10, 11, 900}))
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void spearmanGivesTiesTheirMeanRank() {
        // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 · 5)
        assertThat(ScoreMeasures.spearman(new double[] {1, 5, 5, 9}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
    }

    @Test
    void aucCountsOrderedPairsAndTiesAsHalf() {
        // positives 0.9 and 0.5, negatives 0.5 and 0.1: won 1 + 1 + ½ + 1 of 4
        assertThat(ScoreMeasures.auc(new double[] {0.9, 0.5, 0.5, 0.1}, new boolean[] {true, true, false, false}))
                .isCloseTo(3.5 / 4, within(1e-12));
        assertThat(ScoreMeasures.auc(new double[] {1, 1}, new boolean[] {true, false}))
                .isEqualTo(0.5);
        assertThat(ScoreMeasures.auc(new double[] {1, 2}, new boolean[] {true, true}))
                .isNaN();
    }

    @Test
    void concordanceLeavesOutPairsThatDoNotReallyDiffer() {
        double[] values = {10, 20, 60};
        double[] errors = {3, 4, 0};
        // 10 and 20 differ by 10, which is not more than 2 · 5; the other two pairs count, one of them the wrong way
        Concordance found = ScoreMeasures.concordance(new double[] {1, 3, 2}, values, errors);
        assertThat(found.pairs()).isEqualTo(2);
        assertThat(found.index()).isEqualTo(0.5);
    }

    @Test
    void concordanceCountsTiedScoresAsHalf() {
        Concordance found = ScoreMeasures.concordance(new double[] {1, 1, 2}, new double[] {0, 50, 100}, new double[3]);
        assertThat(found.pairs()).isEqualTo(3);
        assertThat(found.index()).isCloseTo(2.5 / 3, within(1e-12));
    }

    @Test
    void noPairIsNoIndex() {
        Concordance found = ScoreMeasures.concordance(new double[] {1, 2}, new double[] {5, 5}, new double[2]);
        assertThat(found.pairs()).isZero();
        assertThat(found.index()).isNaN();
    }

    @Test
    void aQuantileLiesBetweenItsNeighbours() {
        assertThat(ScoreMeasures.quantile(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2.5);
        assertThat(ScoreMeasures.quantile(new double[] {4, 1, 3}, 1)).isEqualTo(4);
        assertThatThrownBy(() -> ScoreMeasures.quantile(new double[0], 0.5)).hasMessageContaining("give a share");
    }

    @Test
    void differentLengthsAreRefused() {
        assertThatThrownBy(() -> ScoreMeasures.auc(new double[2], new boolean[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one for each case");
        assertThatThrownBy(() -> ScoreMeasures.spearman(new double[1], new double[1]))
                .hasMessageContaining("two or more");
    }
}

package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks the measures of rankings against tables worked out by hand. */
final class RankedMeasuresTest {

    private static final List<String> RANKED = List.of("a", "b", "c", "d", "e");

    @Test
    void aHitIsAnyRelevantIdAmongTheFirst() {
        assertThat(RankedMeasures.hitAt(1, RANKED, Set.of("b"))).isZero();
        assertThat(RankedMeasures.hitAt(2, RANKED, Set.of("b", "z"))).isOne();
        assertThat(RankedMeasures.hitAt(5, RANKED, Set.of("z"))).isZero();
        assertThat(RankedMeasures.hitAt(5, List.of(), Set.of("z"))).isZero();
    }

    @Test
    void recallCountsWhatIsFoundOfAllThatIsRelevant() {
        assertThat(RankedMeasures.recallAt(3, RANKED, Set.of("a", "c", "d", "z")))
                .isEqualTo(0.5);
        assertThat(RankedMeasures.recallAt(10, RANKED, Set.of("a", "c", "d", "z")))
                .isEqualTo(0.75);
        assertThat(RankedMeasures.recallAt(10, RANKED, Set.of())).isZero();
    }

    @Test
    void reciprocalRankLooksAtTheFirstRelevantIdOnly() {
        assertThat(RankedMeasures.reciprocalRank(RANKED, Set.of("c", "e"))).isEqualTo(1.0 / 3);
        assertThat(RankedMeasures.reciprocalRank(RANKED, Set.of("z"))).isZero();
    }

    @Test
    void averagePrecisionDividesByAllThatIsRelevant() {
        // b at rank 2 (1/2), e at rank 5 (2/5), z nowhere: (0.5 + 0.4) / 3
        assertThat(RankedMeasures.averagePrecision(RANKED, Set.of("b", "e", "z")))
                .isCloseTo(0.3, within(1e-12));
        assertThat(RankedMeasures.averagePrecision(RANKED, Set.of("a"))).isOne();
        assertThat(RankedMeasures.averagePrecision(RANKED, Set.of())).isZero();
    }

    @Test
    void aRepeatedIdCountsOnce() {
        List<String> repeated = List.of("a", "a", "b");
        assertThat(RankedMeasures.recallAt(2, repeated, Set.of("a", "b"))).isEqualTo(0.5);
        assertThat(RankedMeasures.averagePrecision(repeated, Set.of("a", "b")))
                .isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
    }

    @Test
    void aCutBelowOneIsRefused() {
        assertThatThrownBy(() -> RankedMeasures.recallAt(0, RANKED, Set.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use 1 or more");
    }
}

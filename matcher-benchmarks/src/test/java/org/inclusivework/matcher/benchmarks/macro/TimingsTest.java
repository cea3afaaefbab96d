package org.inclusivework.matcher.benchmarks.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private final Timings oneToTwenty = new Timings(
            IntStream.rangeClosed(1, 20).map(i -> 21 - i).asDoubleStream().toArray());

    @Test
    void quantilesAreTimesThatOccurred() {
        assertThat(oneToTwenty.median()).isEqualTo(10);
        assertThat(oneToTwenty.p90()).isEqualTo(18);
        assertThat(oneToTwenty.quantile(1)).isEqualTo(20);
    }

    @Test
    void theWorstTenthIsTheMeanOfTheSlowestTwoOfTwenty() {
        assertThat(oneToTwenty.worstTenth()).isEqualTo(19.5);
    }

    @Test
    void aSingleTimeIsAllOfThem() {
        Timings one = Timings.ofNanos(new long[] {1_500_000});
        assertThat(one.median()).isEqualTo(1.5);
        assertThat(one.worstTenth()).isEqualTo(1.5);
    }
}

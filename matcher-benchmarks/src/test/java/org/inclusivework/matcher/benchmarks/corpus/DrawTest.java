package org.inclusivework.matcher.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int THROWS = 100_000;

    @Test
    void entriesAreDrawnByTheirWeightsAndNeverThoseOfWeightZero() {
        Draw<Integer> draw = new Draw<>(List.of(0, 1, 0, 3), entry -> entry);
        Dice dice = new Dice(7, 1, 1);
        int[] drawn = new int[4];
        for (int i = 0; i < THROWS; i++) {
            drawn[draw.next(dice)]++;
        }
        assertThat(drawn[0]).isZero();
        assertThat(drawn[3] / (double) THROWS).isCloseTo(0.75, within(0.01));
        assertThat(draw.probability(1)).isEqualTo(0.25);
    }

    @Test
    void nothingToDrawFromIsRefused() {
        assertThatThrownBy(() -> new Draw<>(List.of(1, 2), entry -> 0L)).hasMessageContaining("all of 2 weights are 0");
    }

    @Test
    void aBellHasMeanZeroAndDeviationOne() {
        Dice dice = new Dice(7, 2, 1);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < THROWS; i++) {
            double thrown = dice.bell();
            sum += thrown;
            squares += thrown * thrown;
        }
        assertThat(sum / THROWS).isCloseTo(0, within(0.02));
        assertThat(squares / THROWS).isCloseTo(1, within(0.02));
    }

    @Test
    void sharesAreThrownByTheirSizeAndTheLastTakesTheRest() {
        Dice dice = new Dice(7, 3, 1);
        int[] thrown = new int[3];
        for (int i = 0; i < THROWS; i++) {
            thrown[dice.share(0.2, 0.5, 0.1)]++;
        }
        assertThat(thrown[0] / (double) THROWS).isCloseTo(0.2, within(0.01));
        assertThat(thrown[2] / (double) THROWS).isCloseTo(0.3, within(0.01));
    }
}

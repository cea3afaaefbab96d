package org.inclusivework.jobfair.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void the_same_seed_draws_the_same_on_every_machine() {
        Dice dice = new Dice(BundledFair.SEED);
        List<Integer> drawn =
                IntStream.range(0, 8).map(i -> dice.between(1, 100)).boxed().toList();
        assertThat(drawn).containsExactly(68, 56, 62, 69, 100, 74, 19, 80);
        assertThat(dice.bell()).isEqualTo(0.8717808234354338);
    }

    @Test
    void dice_split_off_leave_the_others_alone() {
        Dice one = new Dice(7);
        Dice two = new Dice(7);
        one.split().between(1, 6);
        Dice unused = two.split();
        assertThat(one.between(1, 1_000_000)).isEqualTo(two.between(1, 1_000_000));
        assertThat(unused).isNotNull();
    }

    @Test
    void weights_of_zero_are_never_drawn_and_others_in_proportion() {
        Dice dice = new Dice(20_261_203L);
        int[] counts = new int[4];
        for (int i = 0; i < 30_000; i++) {
            counts[dice.pick(0, 1, 2, 0)]++;
        }
        assertThat(counts[0] + counts[3]).isZero();
        assertThat(counts[2]).as("seed 20261203").isBetween(19_500, 20_500);
    }

    @Test
    void some_items_are_different_ones() {
        Dice dice = new Dice(1);
        assertThat(dice.some(List.of("a", "b", "c"), 2)).hasSize(2).doesNotHaveDuplicates();
        assertThat(dice.some(List.of("a", "b", "c"), 9)).containsExactlyInAnyOrder("a", "b", "c");
    }
}

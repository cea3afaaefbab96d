package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;

final class AllocationProblemTest {
    private static final Booth BOOTH = new Booth("b1", 1);

    @Test
    void unknownBoothsTwinsAndTooManyHeldPairsAreRefusedByName() {
        Preference unknown = Preference.of("b9", 1);
        Preference held = Preference.of("b1", 1).asHeld();
        refused("b9", () -> problem(new Seeker("p1", 1, List.of(unknown))));
        refused("twice", () -> problem(new Seeker("p1", 1, List.of()), new Seeker("p1", 1, List.of())));
        refused("twice", () -> new Seeker("p1", 1, List.of(held, held)));
        refused("held", () -> problem(new Seeker("p1", 1, List.of(held)), new Seeker("p2", 1, List.of(held))));
        refused(
                "held",
                () -> new Seeker("p1", 1, List.of(held, Preference.of("b2", 1).asHeld())));
        refused("range", () -> new Booth("b1", -1));
        refused("range", () -> new Seeker("p1", 0, List.of()));
    }

    @Test
    void aScoreOutOfRangeIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> Preference.of("b1", 1_234_567))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageNotContaining("1234567");
    }

    @Test
    void scoresAndWishesDoNotShowInText() {
        Seeker seeker = new Seeker("p1", 1, List.of(Preference.of("b1", 77).withWish(4)));
        assertThat(seeker.toString() + seeker.preferences())
                .doesNotContain("77")
                .doesNotContain("4");
    }

    @Test
    void laterChoicesCountLess() {
        assertThat(List.of(0, 1, 2, 5, 6, 90).stream()
                        .map(place -> Preference.of("b1", 0).withWish(place).wishPoints()))
                .containsExactly(0, 5, 4, 1, 1, 1);
    }

    private static AllocationProblem problem(Seeker... seekers) {
        return new AllocationProblem(List.of(seekers), List.of(BOOTH));
    }

    private static void refused(String word, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining(word);
    }
}

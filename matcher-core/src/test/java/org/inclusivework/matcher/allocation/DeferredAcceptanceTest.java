package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DeferredAcceptanceTest {
    private static final int FAIRS = 1_000;

    @Test
    void aThousandFairsHaveNoBlockingPair() {
        for (long seed = 0; seed < FAIRS; seed++) {
            AllocationProblem problem = seed % 20 == 0 ? RandomProblems.medium(seed) : RandomProblems.small(seed, 12);
            Allocation stable = DeferredAcceptance.solve(problem);
            assertThat(AllocationVerifier.verify(problem, stable))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(BlockingPair.find(problem, stable)).as("seed %d", seed).isEmpty();
            assertThat(DeferredAcceptance.solve(RandomProblems.shuffled(problem, seed)))
                    .as("seed %d", seed)
                    .isEqualTo(stable);
        }
    }

    @Test
    void aPairThatBothSidesWouldRatherHaveIsFound() {
        AllocationProblem problem = new AllocationProblem(
                List.of(
                        new Seeker("p1", 1, List.of(Preference.of("b1", 9), Preference.of("b2", 1))),
                        new Seeker("p2", 1, List.of(Preference.of("b1", 3)))),
                List.of(new Booth("b1", 1), new Booth("b2", 1)));
        Allocation crossed =
                new Allocation(List.of(new InterviewSlot("p1", "b2", false), new InterviewSlot("p2", "b1", false)));
        assertThat(BlockingPair.find(problem, crossed)).containsExactly(new BlockingPair("p1", "b1"));
        assertThat(DeferredAcceptance.solve(problem).slots()).containsExactly(new InterviewSlot("p1", "b1", false));
    }

    @Test
    void anEmptyAllocationIsBlockedByEveryPairWithRoom() {
        for (long seed = 0; seed < 100; seed++) {
            AllocationProblem problem = RandomProblems.small(seed, 12);
            long open = problem.seekers().stream()
                    .flatMap(seeker -> seeker.preferences().stream())
                    .filter(pair -> problem.booths().stream()
                            .anyMatch(booth -> booth.id().equals(pair.booth()) && booth.interviews() > 0))
                    .count();
            assertThat(BlockingPair.find(problem, new Allocation(List.of())).size())
                    .as("seed %d", seed)
                    .isEqualTo((int) open);
        }
    }

    @Test
    void aPersonsOwnChoiceComesBeforeTheScoreAndAHeldPairBeforeBoth() {
        AllocationProblem problem = new AllocationProblem(
                List.of(new Seeker(
                        "p1",
                        2,
                        List.of(
                                Preference.of("b1", 9),
                                Preference.of("b2", 5).withWish(1),
                                Preference.of("b3", 1).asHeld()))),
                List.of(new Booth("b1", 1), new Booth("b2", 1), new Booth("b3", 1)));
        assertThat(DeferredAcceptance.solve(problem).bySeeker()).containsEntry("p1", List.of("b2", "b3"));
    }
}

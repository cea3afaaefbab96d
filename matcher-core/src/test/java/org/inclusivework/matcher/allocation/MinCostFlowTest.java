package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;

final class MinCostFlowTest {
    private static final int SMALL = 1_000;
    private static final int PAIRS = 12;
    private static final int MEDIUM = 20;

    @Test
    void aThousandSmallFairsReachWhatLookingAtEverySetOfPairsFinds() {
        for (long seed = 0; seed < SMALL; seed++) {
            AllocationProblem problem = RandomProblems.small(seed, PAIRS);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            assertThat(proven.goals()).as("seed %d", seed).isEqualTo(new BruteForce(problem).best());
            assertThat(AllocationVerifier.verify(problem, proven))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anotherLibraryFindsTheSameSumOnMediumFairs() {
        for (long seed = 0; seed < MEDIUM; seed++) {
            AllocationProblem problem = withScoresBelow(released(RandomProblems.medium(seed)), 8);
            // Below a billion, which is infinite there, and large enough for 24 booths to order as the goals do.
            Goals weights = new Goals(9_200_000, 2_300_000, 8_950, 25, 1);
            Goals goals = MinCostFlow.solve(problem).goals();
            assertThat(weighted(goals, weights)).as("seed %d", seed).isEqualTo(GraphOracle.largest(problem, weights));
        }
    }

    @Test
    void nobodyIsLeftOutWhoseInterviewAMaximumFlowSaysIsPossible() {
        for (long seed = 0; seed < SMALL; seed++) {
            AllocationProblem problem =
                    seed % 50 == 0 ? RandomProblems.medium(seed) : RandomProblems.small(seed, PAIRS);
            long seen = MinCostFlow.solve(problem).goals().seenOnce();
            assertThat(seen).as("seed %d", seed).isEqualTo(Coverage.most(problem));
            AllocationProblem free = released(problem);
            assertThat(Coverage.most(free)).as("seed %d", seed).isEqualTo(GraphOracle.mostSeen(free));
        }
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        for (long seed = 0; seed < MEDIUM; seed++) {
            AllocationProblem problem = RandomProblems.medium(seed);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            assertThat(MinCostFlow.solve(RandomProblems.shuffled(problem, seed)))
                    .as("seed %d", seed)
                    .isEqualTo(proven);
        }
    }

    @Test
    void oneMoreInterviewGainsExactlyWhatTheBoothsPriceSays() {
        for (long seed = 0; seed < 300; seed++) {
            AllocationProblem problem = RandomProblems.small(seed, PAIRS);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            List<LeftOut.OneMore> gains = LeftOut.oneMore(problem, proven);
            for (Booth booth : problem.booths()) {
                Goals gain = gains.stream()
                        .filter(one -> one.booth().equals(booth.id()))
                        .map(LeftOut.OneMore::gain)
                        .findFirst()
                        .orElse(Goals.NONE);
                Goals after = MinCostFlow.solve(withOneMoreAt(problem, booth)).goals();
                assertThat(after.minus(proven.goals()))
                        .as("seed %d, %s", seed, booth)
                        .isEqualTo(gain);
            }
        }
    }

    @Test
    void anEmptyFairIsAllocatedToo() {
        AllocationProblem nobody = new AllocationProblem(List.of(), List.of());
        assertThat(MinCostFlow.solve(nobody).goals()).isEqualTo(Goals.NONE);
        AllocationProblem nothing =
                new AllocationProblem(List.of(new Seeker("p", 2, List.of())), List.of(new Booth("b", 3)));
        assertThat(MinCostFlow.solve(nothing).allocation().slots()).isEmpty();
        assertThat(AllocationVerifier.verify(nothing, MinCostFlow.solve(nothing)))
                .isEmpty();
    }

    @Test
    void scoresTooFineForTheNumberOfBoothsAreRefusedWithARemedy() {
        List<Booth> booths = new ArrayList<>();
        List<Seeker> seekers = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            booths.add(new Booth("b" + i, 1));
            seekers.add(new Seeker(
                    "p" + i,
                    1,
                    List.of(Preference.of("b" + i, Preference.MAX_SCORE).withWish(1))));
        }
        AllocationProblem problem = new AllocationProblem(seekers, booths);
        assertThatThrownBy(() -> MinCostFlow.solve(problem))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("round the scores");
    }

    private static long weighted(Goals goals, Goals weights) {
        return goals.seenOnce() * weights.seenOnce()
                + goals.seenTwice() * weights.seenTwice()
                + goals.wishes() * weights.wishes()
                + goals.score() * weights.score()
                - goals.crowding() * weights.crowding();
    }

    private static AllocationProblem withOneMoreAt(AllocationProblem problem, Booth booth) {
        return new AllocationProblem(
                problem.seekers(),
                problem.booths().stream()
                        .map(other -> other.equals(booth) ? new Booth(other.id(), other.interviews() + 1) : other)
                        .toList());
    }

    private static AllocationProblem released(AllocationProblem problem) {
        return mapped(problem, pair -> new Preference(pair.booth(), pair.score(), pair.wish(), false));
    }

    private static AllocationProblem withScoresBelow(AllocationProblem problem, int limit) {
        return mapped(problem, pair -> new Preference(pair.booth(), pair.score() % limit, pair.wish(), pair.held()));
    }

    private static AllocationProblem mapped(
            AllocationProblem problem, java.util.function.UnaryOperator<Preference> change) {
        return new AllocationProblem(
                problem.seekers().stream()
                        .map(seeker -> seeker.withPreferences(
                                seeker.preferences().stream().map(change).toList()))
                        .toList(),
                problem.booths());
    }
}

package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plants mistakes in right answers: each has to be found. */
final class AllocationVerifierTest {
    private static final int FAIRS = 100;

    @Test
    void anAllocationThatReachesLessIsNeverTakenForTheBest() {
        int planted = 0;
        for (long seed = 0; seed < FAIRS; seed++) {
            AllocationProblem problem = RandomProblems.medium(seed);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            Random random = new Random(seed);
            for (int i = 0; i < 10; i++) {
                List<InterviewSlot> slots = new ArrayList<>(proven.allocation().slots());
                InterviewSlot gone = slots.remove(random.nextInt(slots.size()));
                Allocation fewer = new Allocation(slots);
                Goals goals = Tally.of(problem, fewer);
                if (!gone.held() && goals.compareTo(proven.goals()) < 0) {
                    planted++;
                    assertThat(AllocationVerifier.verify(problem, fewer)).isEmpty();
                    assertThat(AllocationVerifier.verify(problem, with(proven, fewer, goals)))
                            .as("seed %d without %s", seed, gone)
                            .isNotEmpty();
                }
            }
        }
        assertThat(planted).isGreaterThan(FAIRS);
    }

    @Test
    void aStableAllocationIsOnlyProvenWhereItReachesAsMuch() {
        int worse = 0;
        for (long seed = 0; seed < FAIRS; seed++) {
            AllocationProblem problem = RandomProblems.medium(seed);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            Allocation stable = DeferredAcceptance.solve(problem);
            Goals goals = Tally.of(problem, stable);
            assertThat(goals).isLessThanOrEqualTo(proven.goals());
            if (goals.compareTo(proven.goals()) < 0) {
                worse++;
                assertThat(AllocationVerifier.verify(problem, with(proven, stable, goals)))
                        .as("seed %d", seed)
                        .isNotEmpty();
            }
        }
        assertThat(worse).isPositive();
    }

    @Test
    void pairsThatAreNotEligibleOrTwiceOrMissingOrMislabelledAreReported() {
        Preference held = Preference.of("b1", 5).asHeld();
        AllocationProblem problem = new AllocationProblem(
                List.of(
                        new Seeker("p1", 1, List.of(held, Preference.of("b2", 9))),
                        new Seeker("p2", 2, List.of(Preference.of("b2", 9)))),
                List.of(new Booth("b1", 1), new Booth("b2", 1)));
        InterviewSlot confirmed = new InterviewSlot("p1", "b1", true);
        assertThat(wrong(problem)).containsExactly("the pair is held but not in the allocation");
        assertThat(wrong(problem, confirmed)).isEmpty();
        assertThat(wrong(problem, confirmed, new InterviewSlot("p2", "b1", false)))
                .containsExactly("the pair is not eligible", "the booth sees more people than it can");
        assertThat(wrong(problem, confirmed, new InterviewSlot("p1", "b2", false)))
                .containsExactly("the person has more interviews than the most");
        assertThat(wrong(problem, new InterviewSlot("p1", "b1", false)))
                .containsExactly("the pair says wrongly whether it is held");
        assertThat(wrong(problem, confirmed, confirmed)).contains("the pair is there twice");
    }

    @Test
    void wrongGoalsAndMissingPricesAreReported() {
        AllocationProblem problem = RandomProblems.medium(1);
        ProvenAllocation proven = MinCostFlow.solve(problem);
        Goals more = proven.goals().plus(new Goals(0, 0, 0, 1, 0));
        assertThat(AllocationVerifier.verify(problem, with(proven, proven.allocation(), more)))
                .hasSize(1);
        ProvenAllocation bare = new ProvenAllocation(proven.allocation(), proven.goals(), List.of(), List.of());
        assertThat(AllocationVerifier.verify(problem, bare)).hasSize(1);
    }

    @Test
    void aPriceThatIsRaisedAboveEverythingProvesNothing() {
        int found = 0;
        for (long seed = 0; seed < FAIRS; seed++) {
            AllocationProblem problem = RandomProblems.medium(seed);
            ProvenAllocation proven = MinCostFlow.solve(problem);
            List<Goals> prices = new ArrayList<>(proven.seekerPrices());
            int person = new Random(seed).nextInt(prices.size());
            prices.set(person, prices.get(person).plus(new Goals(5, 0, 0, 0, 0)));
            ProvenAllocation raised =
                    new ProvenAllocation(proven.allocation(), proven.goals(), prices, proven.boothPrices());
            found += AllocationVerifier.verify(problem, raised).isEmpty() ? 0 : 1;
        }
        // Somebody with nothing to move has no price that could be wrong.
        assertThat(found).isGreaterThan(FAIRS * 9 / 10);
    }

    private static ProvenAllocation with(ProvenAllocation proven, Allocation allocation, Goals goals) {
        return new ProvenAllocation(allocation, goals, proven.seekerPrices(), proven.boothPrices());
    }

    private static List<String> wrong(AllocationProblem problem, InterviewSlot... slots) {
        return AllocationVerifier.verify(problem, new Allocation(List.of(slots))).stream()
                .map(found -> found.reason())
                .toList();
    }
}

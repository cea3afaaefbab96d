package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LeftOutTest {
    private static final AllocationProblem FAIR = new AllocationProblem(
            List.of(
                    new Seeker("p1", 1, List.of(Preference.of("b1", 9))),
                    new Seeker("p2", 1, List.of(Preference.of("b1", 5), Preference.of("b2", 1))),
                    new Seeker("p3", 1, List.of(Preference.of("b2", 5))),
                    new Seeker("p4", 1, List.of())),
            List.of(new Booth("b1", 1), new Booth("b2", 0)));

    @Test
    void whoeverIsLeftOutIsListedWithTheReasonAndWhereOneMoreInterviewHelps() {
        ProvenAllocation best = MinCostFlow.solve(FAIR);
        assertThat(best.allocation().bySeeker()).containsOnlyKeys("p1");
        assertThat(LeftOut.of(FAIR, best.allocation()))
                .containsExactly(
                        new LeftOut("p2", LeftOut.Reason.ALL_FULL, List.of("b2", "b1")),
                        new LeftOut("p3", LeftOut.Reason.ALL_FULL, List.of("b2")),
                        new LeftOut("p4", LeftOut.Reason.NO_ELIGIBLE_BOOTH, List.of()));
    }

    @Test
    void theBoothThatWouldHelpMostPeopleComesFirst() {
        List<LeftOut.OneMore> more = LeftOut.oneMore(FAIR, MinCostFlow.solve(FAIR));
        assertThat(more).extracting(LeftOut.OneMore::booth).containsExactly("b2", "b1");
        assertThat(more).extracting(LeftOut.OneMore::wouldHelp).containsExactly(2, 1);
        assertThat(more).extracting(one -> one.gain().seenOnce()).containsExactly(1L, 1L);
        assertThat(LeftOut.enough(LeftOut.of(FAIR, MinCostFlow.solve(FAIR).allocation())))
                .containsExactly(java.util.Map.entry("b2", List.of("p2", "p3")));
    }

    @Test
    void theExtraInterviewsThatAreSaidToBeEnoughAreEnough() {
        for (long seed = 0; seed < 200; seed++) {
            AllocationProblem problem = RandomProblems.medium(seed);
            List<LeftOut> people =
                    LeftOut.of(problem, MinCostFlow.solve(problem).allocation());
            var extra = LeftOut.enough(people);
            AllocationProblem larger = new AllocationProblem(
                    problem.seekers(),
                    problem.booths().stream()
                            .map(booth -> new Booth(
                                    booth.id(),
                                    booth.interviews()
                                            + extra.getOrDefault(booth.id(), List.of())
                                                    .size()))
                            .toList());
            assertThat(LeftOut.of(larger, MinCostFlow.solve(larger).allocation()))
                    .as("seed %d", seed)
                    .allMatch(person -> person.reason() == LeftOut.Reason.NO_ELIGIBLE_BOOTH);
        }
    }
}

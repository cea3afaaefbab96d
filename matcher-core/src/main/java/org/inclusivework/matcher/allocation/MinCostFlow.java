package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * Stage A, exactly: the best allocation by {@link Goals}, found as a flow of least cost, with a proof.
 *
 * <p>Held pairs stay. Then, each goal before the next: as many people as can be have an interview, as many as can be have two, the
 * people's own choices, the total score, even loads. Nobody who could be seen is left out for the sake of anybody's score.
 *
 * <p>The answer depends on the problem alone: no clock, no chance, no order of the input. Among allocations that reach the same goals
 * the order of the ids decides. One thread; heap about 100 bytes an eligible pair beside the problem itself; time grows a little
 * faster than the pairs (the command {@code plan} of the benchmarks measures both).
 */
public final class MinCostFlow {
    private MinCostFlow() {}

    /**
     * Allocates.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if the scores are too fine for that many booths to be
     *     weighed exactly in 64 bits
     */
    public static ProvenAllocation solve(AllocationProblem problem) {
        FlowNetwork network = new FlowNetwork(problem);
        GoalWeights weights = network.weights();
        long[] cost = new long[network.arcs()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = -weights.of(network.gain(arc));
        }
        NetworkSimplex simplex =
                new NetworkSimplex(network.hub(), network.towardsHub(cost), network.sources(), network.targets(), cost);
        simplex.solve();
        List<InterviewSlot> slots = new ArrayList<>(network.held());
        for (int arc = 0; network.isChoice(arc); arc++) {
            if (simplex.carries(arc)) {
                slots.add(network.slot(arc));
            }
        }
        Allocation allocation = new Allocation(slots);
        Goals[] prices = new Prices(network, cost, simplex, GoalWeights.FAR * weights.once()).all();
        return new ProvenAllocation(
                allocation,
                Tally.of(problem, allocation),
                List.of(prices).subList(0, network.people()),
                List.of(prices).subList(network.people(), network.hub()));
    }
}

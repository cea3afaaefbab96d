package org.inclusivework.matcher.allocation;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** What JGraphT says of a problem without held pairs: the most people seen, and the least cost for given weights of the goals. */
final class GraphOracle {
    private GraphOracle() {}

    static int mostSeen(AllocationProblem problem) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        graph.addVertex("from");
        graph.addVertex("to");
        for (Booth booth : problem.booths()) {
            graph.addVertex("booth " + booth.id());
            add(graph, "booth " + booth.id(), "to", booth.interviews());
        }
        for (Seeker seeker : problem.seekers()) {
            graph.addVertex("seeker " + seeker.id());
            add(graph, "from", "seeker " + seeker.id(), 1);
            for (Preference preference : seeker.preferences()) {
                add(graph, "seeker " + seeker.id(), "booth " + preference.booth(), 1);
            }
        }
        return (int) Math.round(new PushRelabelMFImpl<>(graph).getMaximumFlowValue("from", "to"));
    }

    private static void add(Graph<String, DefaultWeightedEdge> graph, String from, String to, double weight) {
        graph.setEdgeWeight(graph.addEdge(from, to), weight);
    }

    /**
     * The largest sum of the goals in these weights, which has to be small enough for doubles. Everybody's most interviews are sent out,
     * and those that are not held go past the booths for nothing.
     */
    static long largest(AllocationProblem problem, Goals weights) {
        Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
        Map<String, Integer> supply = new HashMap<>();
        graph.addVertex("out");
        int total = 0;
        for (Booth booth : problem.booths()) {
            graph.addVertex("booth " + booth.id());
            for (int load = 0; load < booth.interviews(); load++) {
                arc(graph, capacity, "booth " + booth.id(), "out", 1, load * weights.crowding());
            }
        }
        for (Seeker seeker : problem.seekers()) {
            String source = "from " + seeker.id();
            String person = "seeker " + seeker.id();
            graph.addVertex(source);
            graph.addVertex(person);
            supply.put(source, seeker.most());
            total += seeker.most();
            arc(graph, capacity, source, "out", seeker.most(), 0);
            arc(graph, capacity, source, person, 1, -weights.seenOnce());
            arc(graph, capacity, source, person, 1, -weights.seenTwice());
            arc(graph, capacity, source, person, seeker.most(), 0);
            for (Preference preference : seeker.preferences()) {
                long gain = preference.wishPoints() * weights.wishes() + preference.score() * weights.score();
                arc(graph, capacity, person, "booth " + preference.booth(), 1, -gain);
            }
        }
        supply.put("out", -total);
        MinimumCostFlowProblemImpl<String, DefaultWeightedEdge> flow =
                new MinimumCostFlowProblemImpl<>(graph, vertex -> supply.getOrDefault(vertex, 0), capacity::get);
        return -Math.round(new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(flow)
                .getCost());
    }

    private static void arc(
            Graph<String, DefaultWeightedEdge> graph,
            Map<DefaultWeightedEdge, Integer> capacity,
            String from,
            String to,
            int most,
            long cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, (double) cost);
        capacity.put(edge, most);
    }
}

package org.inclusivework.matcher.allocation;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The prices that prove a flow best: for each node, what the best way of bringing it one more unit from the hub would gain.
 *
 * <p>Longest gains along the arcs that could still carry or give back a unit, goal by goal. There is no cycle that gains, so they are
 * shortest paths in costs, found by Dijkstra's method on the reduced costs of the simplex, which are at least 0 on all such arcs. The
 * gain is then added up goal by goal along the paths found. A node that no unit can reach starts at {@link GoalWeights#FAR} people
 * below, so that every node has a price.
 */
final class Prices {
    private final FlowNetwork network;
    private final long[] cost;
    private final NetworkSimplex simplex;
    private final int[] source;
    private final int[] target;
    private final int[] first;
    private final int[] incident;
    private final long[] distance;
    private final @Nullable Goals[] gain;

    Prices(FlowNetwork network, long[] cost, NetworkSimplex simplex, long far) {
        this.network = network;
        this.cost = cost;
        this.simplex = simplex;
        source = network.sources();
        target = network.targets();
        int nodes = network.hub() + 1;
        first = new int[nodes + 1];
        for (int arc = 0; arc < cost.length; arc++) {
            first[source[arc] + 1]++;
            first[target[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] at = Arrays.copyOf(first, nodes);
        incident = new int[2 * cost.length];
        for (int arc = 0; arc < cost.length; arc++) {
            incident[at[source[arc]]++] = arc;
            incident[at[target[arc]]++] = arc;
        }
        distance = new long[nodes];
        gain = new @Nullable Goals[nodes];
        for (int node = 0; node < nodes; node++) {
            boolean isHub = node == network.hub();
            distance[node] = isHub ? 0 : far + simplex.potential(network.hub()) - simplex.potential(node);
            gain[node] = isHub ? Goals.NONE : new Goals(-GoalWeights.FAR, 0, 0, 0, 0);
        }
        settle();
    }

    private record Visit(long distance, int node) implements Comparable<Visit> {
        @Override
        public int compareTo(Visit other) {
            int order = Long.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(node, other.node);
        }
    }

    private void settle() {
        PriorityQueue<Visit> queue = new PriorityQueue<>();
        for (int node = 0; node < distance.length; node++) {
            queue.add(new Visit(distance[node], node));
        }
        for (Visit visit = queue.poll(); visit != null; visit = queue.poll()) {
            int node = visit.node();
            if (visit.distance() > distance[node]) {
                continue;
            }
            for (int i = first[node]; i < first[node + 1]; i++) {
                int arc = incident[i];
                boolean forward = source[arc] == node;
                if (forward == simplex.carries(arc)) {
                    continue;
                }
                int other = forward ? target[arc] : source[arc];
                long reduced = cost[arc] + simplex.potential(source[arc]) - simplex.potential(target[arc]);
                long through = visit.distance() + (forward ? reduced : -reduced);
                if (through < distance[other]) {
                    distance[other] = through;
                    Goals step = network.gain(arc);
                    gain[other] = of(node).plus(forward ? step : step.negated());
                    queue.add(new Visit(through, other));
                }
            }
        }
    }

    private Goals of(int node) {
        Goals known = gain[node];
        return known == null ? Goals.NONE : known;
    }

    /** Returns the prices of the people and booths, in the order of the nodes. */
    Goals[] all() {
        Goals[] all = new Goals[network.hub()];
        for (int node = 0; node < all.length; node++) {
            all[node] = of(node);
        }
        return all;
    }
}

package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network of a problem: hub → person → booth → hub, every arc for one interview.
 *
 * <p>A person has one arc from the hub for each further interview: the first is worth a person seen, the second a person seen twice,
 * the others nothing of their own. A choice has the arc from the person to the booth. A booth has one arc to the hub for each further
 * interview, which costs as many pairs as people are there already; since that rises, the cheaper arcs are filled first. Held pairs are
 * taken out beforehand and only count as interviews that are there. A booth that is full of them gets one arc too dear to be used, so
 * that every node with arcs is joined to the hub.
 *
 * <p>Nodes: people in order, booths in order, the hub. Arcs: choices by person, the people's arcs, the booths' arcs.
 */
final class FlowNetwork {
    private static final int NO_ROOM = -1;

    private final AllocationProblem problem;
    private final List<InterviewSlot> held = new ArrayList<>();
    private final List<Preference> choices = new ArrayList<>();
    private final int people;
    private final int hub;
    private final int[] source;
    private final int[] target;
    /** Of a person's or booth's arc: how many interviews are there before. */
    private final int[] before;

    FlowNetwork(AllocationProblem problem) {
        this.problem = problem;
        people = problem.seekers().size();
        int booths = problem.booths().size();
        hub = people + booths;
        Map<String, Integer> boothOf = new HashMap<>();
        for (Booth booth : problem.booths()) {
            boothOf.put(booth.id(), boothOf.size());
        }
        int[] heldAt = new int[hub];
        int[] degree = new int[hub];
        for (int p = 0; p < people; p++) {
            Seeker seeker = problem.seekers().get(p);
            for (Preference preference : seeker.preferences()) {
                int booth = people + boothOf.getOrDefault(preference.booth(), 0);
                int[] counts = preference.held() ? heldAt : degree;
                counts[p]++;
                counts[booth]++;
                if (preference.held()) {
                    held.add(new InterviewSlot(seeker.id(), preference.booth(), true));
                } else {
                    choices.add(preference);
                }
            }
        }
        int arcs = choices.size();
        for (int node = 0; node < hub; node++) {
            arcs += units(node, heldAt[node], degree[node]);
        }
        source = new int[arcs];
        target = new int[arcs];
        before = new int[arcs - choices.size()];
        int arc = 0;
        for (int p = 0; p < people; p++) {
            for (int i = 0; i < degree[p]; i++) {
                source[arc] = p;
                target[arc] = people + boothOf.getOrDefault(choices.get(arc).booth(), 0);
                arc++;
            }
        }
        for (int node = 0; node < hub; node++) {
            int units = units(node, heldAt[node], degree[node]);
            for (int i = 0; i < units; i++) {
                source[arc] = node < people ? hub : node;
                target[arc] = node < people ? node : hub;
                before[arc - choices.size()] = node >= people && full(node, heldAt[node]) ? NO_ROOM : heldAt[node] + i;
                arc++;
            }
        }
    }

    private int units(int node, int heldThere, int degree) {
        if (node < people) {
            return Math.min(problem.seekers().get(node).most() - heldThere, degree);
        }
        int room = problem.booths().get(node - people).interviews() - heldThere;
        return room == 0 ? Math.min(1, degree) : Math.min(room, degree);
    }

    private boolean full(int node, int heldThere) {
        return problem.booths().get(node - people).interviews() == heldThere;
    }

    int hub() {
        return hub;
    }

    int people() {
        return people;
    }

    int arcs() {
        return source.length;
    }

    int[] sources() {
        return source;
    }

    int[] targets() {
        return target;
    }

    List<InterviewSlot> held() {
        return held;
    }

    boolean isChoice(int arc) {
        return arc < choices.size();
    }

    /** Returns the slot that a choice's arc stands for. */
    InterviewSlot slot(int choice) {
        String seeker = problem.seekers().get(source[choice]).id();
        return new InterviewSlot(seeker, choices.get(choice).booth(), false);
    }

    /** Returns what one unit on an arc adds to the goals. */
    Goals gain(int arc) {
        if (isChoice(arc)) {
            Preference choice = choices.get(arc);
            return new Goals(0, 0, choice.wishPoints(), choice.score(), 0);
        }
        int there = before[arc - choices.size()];
        if (source[arc] == hub) {
            return new Goals(there == 0 ? 1 : 0, there == 1 ? 1 : 0, 0, 0, 0);
        }
        return there == NO_ROOM ? new Goals(-GoalWeights.FAR, 0, 0, 0, 0) : new Goals(0, 0, 0, 0, there);
    }

    GoalWeights weights() {
        int maxScore = 0;
        int maxPoints = 0;
        for (Preference choice : choices) {
            maxScore = Math.max(maxScore, choice.score());
            maxPoints = Math.max(maxPoints, choice.wishPoints());
        }
        int maxLoad = 0;
        for (int arc = choices.size(); arc < source.length; arc++) {
            maxLoad = Math.max(maxLoad, source[arc] == hub ? 0 : before[arc - choices.size()]);
        }
        return GoalWeights.of(people, hub - (long) people, maxScore, maxPoints, maxLoad);
    }

    /** Returns, for each node with arcs, one that leads towards the hub: a person's cheapest choice, a booth's own first arc. */
    int[] towardsHub(long[] cost) {
        int[] arcOf = new int[hub + 1];
        Arrays.fill(arcOf, -1);
        for (int arc = source.length - 1; arc >= choices.size(); arc--) {
            if (target[arc] == hub) {
                arcOf[source[arc]] = arc;
            }
        }
        for (int arc = choices.size() - 1; arc >= 0; arc--) {
            int best = arcOf[source[arc]];
            if (arcOf[target[arc]] >= 0 && (best < 0 || cost[arc] <= cost[best])) {
                arcOf[source[arc]] = arc;
            }
        }
        return arcOf;
    }
}

package org.inclusivework.matcher.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people could have an interview at all: a maximum flow, by a method that shares nothing with {@link MinCostFlow}.
 *
 * <p>One place a person, a booth's interviews less those held by others: layers of shortest alternating paths, then as many of them
 * as fit side by side, until there is none [1]. Cost: pairs × √people at the most.
 *
 * <ol>
 *   <li>J. E. Hopcroft, R. M. Karp: An n^5/2 algorithm for maximum matchings in bipartite graphs. SIAM Journal on Computing 2 (1973),
 *       225–231; with several places at a booth as in chapter 8.2 of Ahuja, Magnanti, Orlin: Network Flows, 1993.
 * </ol>
 */
public final class Coverage {
    private static final int NONE = -1;

    private final int[][] booths;
    private final int[] room;
    private final int[] at;
    private final List<List<Integer>> seatedAt = new ArrayList<>();
    private final int[] layer;
    private final int[] tried;
    private int covered;

    private Coverage(AllocationProblem problem) {
        Map<String, Integer> boothOf = new HashMap<>();
        room = new int[problem.booths().size()];
        for (Booth booth : problem.booths()) {
            room[boothOf.size()] = booth.interviews();
            boothOf.put(booth.id(), boothOf.size());
            seatedAt.add(new ArrayList<>());
        }
        List<int[]> free = new ArrayList<>();
        for (Seeker seeker : problem.seekers()) {
            boolean seen = false;
            for (Preference preference : seeker.preferences()) {
                if (preference.held()) {
                    room[boothOf.getOrDefault(preference.booth(), 0)]--;
                    seen = true;
                }
            }
            if (seen) {
                covered++;
            } else {
                free.add(seeker.preferences().stream()
                        .mapToInt(preference -> boothOf.getOrDefault(preference.booth(), 0))
                        .toArray());
            }
        }
        booths = free.toArray(new int[0][]);
        at = new int[booths.length];
        layer = new int[booths.length];
        tried = new int[booths.length];
        Arrays.fill(at, NONE);
    }

    /** Returns the largest number of people who can have at least one interview at the same fair. */
    public static int most(AllocationProblem problem) {
        Coverage coverage = new Coverage(problem);
        while (coverage.layers()) {
            Arrays.fill(coverage.tried, 0);
            for (int person = 0; person < coverage.at.length; person++) {
                if (coverage.at[person] == NONE && coverage.seat(person)) {
                    coverage.covered++;
                }
            }
        }
        return coverage.covered;
    }

    private boolean layers() {
        Arrays.fill(layer, NONE);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int person = 0; person < at.length; person++) {
            if (at[person] == NONE) {
                layer[person] = 0;
                queue.add(person);
            }
        }
        boolean[] reached = new boolean[room.length];
        boolean found = false;
        for (Integer person = queue.poll(); person != null; person = queue.poll()) {
            for (int booth : booths[person]) {
                if (room[booth] > 0) {
                    found = true;
                } else if (!reached[booth]) {
                    reached[booth] = true;
                    for (int other : seatedAt.get(booth)) {
                        if (layer[other] == NONE) {
                            layer[other] = layer[person] + 1;
                            queue.add(other);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Seats a person, moving others along the layers: a search in depth with a stack of its own, since chains may be long. */
    private boolean seat(int start) {
        ArrayDeque<Integer> chain = new ArrayDeque<>();
        chain.push(start);
        while (!chain.isEmpty()) {
            int person = chain.element();
            int next = NONE;
            int booth = NONE;
            while (next == NONE && tried[person] < booths[person].length) {
                booth = booths[person][tried[person]];
                if (room[booth] > 0) {
                    room[booth]--;
                    move(chain, booth);
                    return true;
                }
                next = below(booth, layer[person] + 1);
                if (next == NONE) {
                    tried[person]++;
                }
            }
            if (next == NONE) {
                layer[person] = NONE;
                chain.pop();
            } else {
                chain.push(next);
            }
        }
        return false;
    }

    private int below(int booth, int wanted) {
        for (int other : seatedAt.get(booth)) {
            if (layer[other] == wanted) {
                return other;
            }
        }
        return NONE;
    }

    /** The last of the chain takes the free place, each before takes the place of the next. */
    private void move(ArrayDeque<Integer> chain, int freeBooth) {
        int booth = freeBooth;
        while (!chain.isEmpty()) {
            int person = chain.pop();
            int left = at[person];
            if (left != NONE) {
                seatedAt.get(left).remove(Integer.valueOf(person));
            }
            at[person] = booth;
            seatedAt.get(booth).add(person);
            layer[person] = NONE;
            booth = left;
        }
    }
}

package org.inclusivework.matcher.taxonomy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who is broader than whom, over skills numbered in the order of their keys.
 *
 * <p>The broader relation has no circle, so that a pair is at most one of narrower and broader; every other relation is
 * symmetric by construction. Hence, taking the nearest relation of each pair, <em>a is narrower than b</em> exactly if
 * <em>b is broader than a</em>, and <em>a is a sibling of b</em>, or related to b, exactly if b is to a.
 *
 * <p>A parent makes siblings only while it has few children: "advise others" has 89 kinds, and two of them say nothing
 * about each other. Skills are nearer to their parent than members are to a mere group, hence two limits.
 */
final class SkillGraph {

    /** The most children that a skill may have for them to count as siblings. */
    static final int MAX_SIBLINGS_OF_SKILL = 40;

    /** The most members that a group may have for them to count as siblings. */
    static final int MAX_SIBLINGS_OF_GROUP = 12;

    private final int[][] parents;
    private final int[][] children;
    private final int[][] groups;
    private final int[][] members;
    private final int[][] related;

    /**
     * Makes the graph.
     *
     * @param parents of each skill, the skills directly above it
     * @param groups of each skill, the numbers of the groups directly above it
     * @param groupCount the number of groups
     * @param related of each skill, those named with it, in one direction or both
     */
    SkillGraph(int[][] parents, int[][] groups, int groupCount, int[][] related) {
        this.parents = parents;
        this.children = turned(parents, parents.length);
        this.groups = groups;
        this.members = turned(groups, groupCount);
        this.related = both(related);
    }

    int size() {
        return parents.length;
    }

    /** A skill that is above itself, or -1 where there is none. */
    int circle() {
        int[] open = new int[size()];
        ArrayDeque<Integer> free = new ArrayDeque<>();
        for (int skill = 0; skill < size(); skill++) {
            open[skill] = parents[skill].length;
            if (open[skill] == 0) {
                free.add(skill);
            }
        }
        int removed = 0;
        while (!free.isEmpty()) {
            removed++;
            for (int child : children[free.remove()]) {
                if (--open[child] == 0) {
                    free.add(child);
                }
            }
        }
        if (removed == size()) {
            return -1;
        }
        int skill = 0;
        while (open[skill] == 0) {
            skill++;
        }
        // Among those left everybody has a parent left; going up so far ends on a circle.
        for (int step = 0; step <= size(); step++) {
            skill = Arrays.stream(parents[skill]).filter(p -> open[p] > 0).min().orElseThrow();
        }
        return skill;
    }

    /**
     * What a candidate's skill answers: for each relation, nearest first, the skills in their order, each skill under
     * its nearest relation only. Cost: linear in the skills reached.
     */
    Map<SkillRelation, int[]> expand(int skill) {
        Reach reach = new Reach(size());
        reach.take(SkillRelation.EXACT, skill);
        reach.takeAll(SkillRelation.NARROWER, skill, parents);
        reach.takeAll(SkillRelation.BROADER, skill, children);
        for (int parent : parents[skill]) {
            if (children[parent].length <= MAX_SIBLINGS_OF_SKILL) {
                reach.take(SkillRelation.SIBLING, children[parent]);
            }
        }
        for (int group : groups[skill]) {
            if (members[group].length <= MAX_SIBLINGS_OF_GROUP) {
                reach.take(SkillRelation.SIBLING, members[group]);
            }
        }
        reach.take(SkillRelation.RELATED, related[skill]);
        return reach.byRelation;
    }

    /** The skills reached so far; the first relation that reaches a skill is its nearest. */
    private static final class Reach {
        private final BitSet taken;
        private final Map<SkillRelation, int[]> byRelation = new EnumMap<>(SkillRelation.class);

        Reach(int size) {
            this.taken = new BitSet(size);
        }

        /** Takes those that are new and returns them. */
        int[] take(SkillRelation relation, int... skills) {
            int[] fresh =
                    Arrays.stream(skills).filter(skill -> !taken.get(skill)).toArray();
            Arrays.stream(fresh).forEach(taken::set);
            if (fresh.length > 0) {
                byRelation.merge(relation, fresh, SkillGraph::merged);
            }
            return fresh;
        }

        void takeAll(SkillRelation relation, int start, int[][] next) {
            ArrayDeque<int[]> open = new ArrayDeque<>();
            open.add(next[start]);
            while (!open.isEmpty()) {
                for (int skill : take(relation, open.remove())) {
                    open.add(next[skill]);
                }
            }
        }
    }

    private static int[][] turned(int[][] edges, int targets) {
        int[] counts = new int[targets];
        for (int[] row : edges) {
            for (int target : row) {
                counts[target]++;
            }
        }
        int[][] turned = new int[targets][];
        for (int target = 0; target < targets; target++) {
            turned[target] = new int[counts[target]];
        }
        int[] filled = new int[targets];
        for (int source = 0; source < edges.length; source++) {
            for (int target : edges[source]) {
                turned[target][filled[target]++] = source;
            }
        }
        return turned;
    }

    private static int[][] both(int[][] edges) {
        int[][] turned = turned(edges, edges.length);
        int[][] both = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            both[i] = merged(edges[i], turned[i]);
        }
        return both;
    }

    private static int[] merged(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return distinct(both);
    }

    /** The distinct ones of some numbers, ascending. */
    static int[] distinct(int[] numbers) {
        return numbers.length < 2
                ? numbers
                : Arrays.stream(numbers).sorted().distinct().toArray();
    }
}

package org.inclusivework.matcher.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures of one ranked list of ids against the set of relevant ids; a mean over topics is the caller's.
 *
 * <p>The order of the list is taken as it is: whoever ranks by score breaks ties first. An id that occurs again further
 * down counts where it occurs first, but keeps its rank. Stateless; every cost is linear in the list.
 */
public final class RankedMeasures {

    private RankedMeasures() {}

    /**
     * Top-k accuracy of one topic: whether any of the first k ids is relevant.
     *
     * @return 1 or 0
     * @throws IllegalArgumentException if k is below 1
     */
    public static double hitAt(int k, List<String> ranked, Set<String> relevant) {
        double rank = 1 / reciprocalRank(ranked, relevant);
        return rank <= cut(k) ? 1 : 0;
    }

    /**
     * R@k: the share of the relevant ids that are among the first k.
     *
     * @return 0 to 1; 0 if nothing is relevant
     * @throws IllegalArgumentException if k is below 1
     */
    public static double recallAt(int k, List<String> ranked, Set<String> relevant) {
        if (relevant.isEmpty()) {
            return 0;
        }
        Set<String> found = new HashSet<>(ranked.subList(0, Math.min(cut(k), ranked.size())));
        found.retainAll(relevant);
        return (double) found.size() / relevant.size();
    }

    /** RR: one over the rank of the first relevant id; 0 if none is there. Its mean over topics is MRR. */
    public static double reciprocalRank(List<String> ranked, Set<String> relevant) {
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /**
     * AP: the precision at the rank of each relevant id, summed and divided by the number of relevant ids, those that
     * are not in the list included. Its mean over topics is MAP.
     *
     * @return 0 to 1; 0 if nothing is relevant
     */
    public static double averagePrecision(List<String> ranked, Set<String> relevant) {
        Set<String> found = new HashSet<>();
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i)) && found.add(ranked.get(i))) {
                sum += (double) found.size() / (i + 1);
            }
        }
        return relevant.isEmpty() ? 0 : sum / relevant.size();
    }

    private static int cut(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": use 1 or more");
        }
        return k;
    }
}

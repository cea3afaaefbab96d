package org.inclusivework.matcher.evaluation;

import java.util.List;
import java.util.Map;

/**
 * Measures of one ranked list of ids against graded judgements; a grade of 1 or more is relevant.
 *
 * <p>Stateless. Definitions are those of trec_eval 9.0 ({@code ndcg_cut}, {@code P}, {@code bpref}) where it has the measure.
 */
public final class GradedMeasures {
    private static final double LN2 = StrictMath.log(2);

    private GradedMeasures() {}

    /** Returns {@code 1 / log2(rank + 1)}, the share of its gain that an id keeps at a rank from 1. */
    public static double discount(int rank) {
        return LN2 / StrictMath.log(rank + 1.0);
    }

    /**
     * nDCG@k: {@code Σ gain · discount} over the first k, divided by the same of the best order of all that was judged.
     *
     * @return 0 to 1; 0 if nothing is relevant
     * @throws IllegalArgumentException if k is below 1
     */
    public static double ndcgAt(int k, Gain gain, List<String> ranked, Map<String, Integer> grades) {
        int[] best = grades.values().stream().mapToInt(g -> g).sorted().toArray();
        double ideal = 0;
        for (int i = 0; i < Math.min(cut(k), best.length); i++) {
            ideal += gain.of(best[best.length - 1 - i]) * discount(i + 1);
        }
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            sum += gain.of(grades.getOrDefault(ranked.get(i), 0)) * discount(i + 1);
        }
        return ideal == 0 ? 0 : sum / ideal;
    }

    /** P@k: the share of the first k ranks that hold a relevant id; ranks that hold nothing count as not relevant. */
    public static double precisionAt(int k, List<String> ranked, Map<String, Integer> grades) {
        return (double) ranked.stream()
                        .limit(cut(k))
                        .filter(id -> grades.getOrDefault(id, 0) > 0)
                        .count()
                / k;
    }

    /** Judged@k: the share of the ids among the first k that somebody judged; 1 if nothing was ranked. */
    public static double judgedAt(int k, List<String> ranked, Map<String, Integer> grades) {
        int n = Math.min(cut(k), ranked.size());
        return n == 0
                ? 1
                : (double) ranked.stream().limit(n).filter(grades::containsKey).count() / n;
    }

    /**
     * bpref (Buckley and Voorhees, SIGIR 2004): for each relevant id in the list, one minus the judged and not relevant ids above it,
     * at most as many as are relevant, over the lesser of the two kinds' numbers; divided by the number of relevant ids.
     *
     * @return 0 to 1; 0 if nothing is relevant
     */
    public static double bpref(List<String> ranked, Map<String, Integer> grades) {
        long relevant = grades.values().stream().filter(g -> g > 0).count();
        long not = grades.values().stream().filter(g -> g == 0).count();
        long above = 0;
        double sum = 0;
        for (String id : ranked) {
            Integer grade = grades.get(id);
            if (grade == null || grade < 0) {
                continue;
            }
            if (grade == 0) {
                above++;
            } else {
                sum += above == 0 ? 1 : 1 - (double) Math.min(above, relevant) / Math.min(not, relevant);
            }
        }
        return relevant == 0 ? 0 : sum / relevant;
    }

    /**
     * ERR@k, the expected reciprocal rank (Chapelle et al., CIKM 2009): a reader stops at an id with probability
     * {@code (2^grade − 1) / 2^best}.
     *
     * @param best the highest grade that can be given, at least 1
     * @return 0 to below 1
     */
    public static double errAt(int k, int best, List<String> ranked, Map<String, Integer> grades) {
        if (best < 1 || best > 30) {
            throw new IllegalArgumentException("the best grade is " + best + ": use 1 to 30");
        }
        double goesOn = 1;
        double sum = 0;
        for (int i = 0; i < Math.min(cut(k), ranked.size()); i++) {
            double stops =
                    Gain.EXPONENTIAL.of(Math.min(best, grades.getOrDefault(ranked.get(i), 0))) / Math.scalb(1.0, best);
            sum += goesOn * stops / (i + 1);
            goesOn *= 1 - stops;
        }
        return sum;
    }

    private static int cut(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": use 1 or more");
        }
        return k;
    }
}

package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.inclusivework.matcher.evaluation.RankBiasedOverlap;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;

/**
 * How rankings answer to a change of weights.
 *
 * @param stability how much of the first k stays when the weights are drawn from around the given ones
 * @param deciders which component decides each rank
 * @param intervals within which each weight may move until half of the people have another first opening
 * @param ablations what leaving out a component does
 */
public record Sensitivity(
        List<Stability> stability, List<Decider> deciders, List<TopInterval> intervals, List<Ablation> ablations) {
    /** How far the weights are moved, towards random ones. */
    private static final double[] MOVES = {0.05, 0.1, 0.2, 0.4};

    private static final int DRAWS = 20;
    private static final double PERSISTENCE = 0.9;

    public Sensitivity {
        stability = List.copyOf(stability);
        deciders = List.copyOf(deciders);
        intervals = List.copyOf(intervals);
        ablations = List.copyOf(ablations);
    }

    /**
     * What stays after a move.
     *
     * @param move the share of random weights mixed in
     * @param overlap the mean share of the first k that stays among them
     * @param rbo the mean rank-biased overlap (p = 0.9) of the first k
     * @param topKept the share of people whose first opening stays
     */
    public record Stability(double move, double overlap, double rbo, double topKept) {}

    /**
     * Which component puts an opening before the next: the one whose weighted difference is largest.
     *
     * @param rank from 1
     * @param people how many have an opening at the next rank
     * @param shares of the people by component; what is left are ties, broken by id
     */
    public record Decider(int rank, int people, List<Double> shares) {
        public Decider {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Where the first opening stays when one weight moves and the others share the rest as before.
     *
     * @param component the weight that moves
     * @param low the median over people of the least weight at which the first opening is still first
     * @param high the median of the largest
     * @param always the share of people whose first opening stays whatever the weight
     */
    public record TopInterval(ScoreComponent component, double low, double high, double always) {}

    /**
     * What leaving out a component does, the others sharing its weight.
     *
     * @param component left out
     * @param value mean nDCG@k without it
     * @param loss of mean nDCG@k
     * @param overlap the mean share of the first k that stays
     */
    public record Ablation(ScoreComponent component, double value, double loss, double overlap) {}

    /** Looks at some candidates under some weights. */
    public static Sensitivity of(RankObjective objective, int[] rows, Weights weights, long seed) {
        ComponentTable table = objective.table();
        int k = objective.k();
        List<List<String>> before = rankings(table, rows, weights, k);
        List<Stability> stability = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (double move : MOVES) {
            double overlap = 0;
            double rbo = 0;
            double kept = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                List<List<String>> after = rankings(table, rows, mixed(weights, Simplex.random(random), move), k);
                overlap += overlap(before, after);
                for (int i = 0; i < rows.length; i++) {
                    rbo += RankBiasedOverlap.extrapolated(before.get(i), after.get(i), PERSISTENCE) / rows.length;
                    kept += first(before.get(i)).equals(first(after.get(i))) ? 1.0 / rows.length : 0;
                }
            }
            stability.add(new Stability(move, overlap / DRAWS, rbo / DRAWS, kept / DRAWS));
        }
        double value = objective.mean(weights, rows);
        List<TopInterval> intervals = new ArrayList<>();
        List<Ablation> ablations = new ArrayList<>();
        for (ScoreComponent component : ScoreComponent.values()) {
            intervals.add(interval(table, rows, weights, component));
            double[] without = Simplex.moved(array(weights), component.ordinal(), 0);
            Weights others = Weights.scaled(without[0], without[1], without[2], without[3]);
            double left = objective.mean(others, rows);
            ablations.add(
                    new Ablation(component, left, value - left, overlap(before, rankings(table, rows, others, k))));
        }
        return new Sensitivity(stability, deciders(table, rows, weights, k), intervals, ablations);
    }

    private static List<Decider> deciders(ComponentTable table, int[] rows, Weights weights, int k) {
        int n = ComponentTable.COMPONENTS;
        long[][] counts = new long[k][n];
        int[] people = new int[k];
        int[] top = new int[k + 1];
        double[] scores = new double[k + 1];
        double[] w = array(weights);
        for (int row : rows) {
            int found = table.top(row, weights, top, scores);
            for (int rank = 0; rank + 1 < found; rank++) {
                people[rank]++;
                int decider = -1;
                double most = 1e-12;
                for (int c = 0; c < n; c++) {
                    double difference = w[c] * (table.value(top[rank], c) - table.value(top[rank + 1], c));
                    if (difference > most && scores[rank] > scores[rank + 1]) {
                        most = difference;
                        decider = c;
                    }
                }
                if (decider >= 0) {
                    counts[rank][decider]++;
                }
            }
        }
        List<Decider> deciders = new ArrayList<>();
        for (int rank = 0; rank < k; rank++) {
            List<Double> shares = new ArrayList<>();
            for (long count : counts[rank]) {
                shares.add(people[rank] == 0 ? 0 : (double) count / people[rank]);
            }
            deciders.add(new Decider(rank + 1, people[rank], shares));
        }
        return deciders;
    }

    /**
     * With weight t on a component and the rest shared as before, each opening's score is a line in t, so the first opening stays between
     * the nearest crossings on both sides.
     */
    private static TopInterval interval(ComponentTable table, int[] rows, Weights weights, ScoreComponent component) {
        int c = component.ordinal();
        double[] rest = Simplex.moved(array(weights), c, 0);
        double now = weights.of(component);
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        long always = 0;
        int[] top = new int[1];
        for (int row : rows) {
            if (table.top(row, weights, top, new double[1]) == 0) {
                continue;
            }
            double topValue = table.value(top[0], c);
            double topRest = sum(table, top[0], rest);
            double low = 0;
            double high = 1;
            for (int pair = table.from(row); pair < table.to(row); pair++) {
                // The lead is (1 − t)·r + t·v, at least 0 at t = now.
                double r = topRest - sum(table, pair, rest);
                double v = topValue - table.value(pair, c);
                if (r < 0 && v > r) {
                    low = Math.max(low, Math.min(now, r / (r - v)));
                } else if (v < 0 && r > v) {
                    high = Math.min(high, Math.max(now, r / (r - v)));
                }
            }
            lows.add(low);
            highs.add(high);
            always += low == 0 && high == 1 ? 1 : 0;
        }
        return new TopInterval(
                component, median(lows), median(highs), lows.isEmpty() ? 0 : (double) always / lows.size());
    }

    private static double sum(ComponentTable table, int pair, double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * table.value(pair, i);
        }
        return sum;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    private static List<List<String>> rankings(ComponentTable table, int[] rows, Weights weights, int k) {
        List<List<String>> rankings = new ArrayList<>();
        for (int row : rows) {
            rankings.add(table.ranking(row, weights, k));
        }
        return rankings;
    }

    private static double overlap(List<List<String>> before, List<List<String>> after) {
        double sum = 0;
        for (int i = 0; i < before.size(); i++) {
            Set<String> kept = new HashSet<>(before.get(i));
            kept.retainAll(after.get(i));
            sum += before.get(i).isEmpty()
                    ? 1
                    : (double) kept.size() / before.get(i).size();
        }
        return before.isEmpty() ? 1 : sum / before.size();
    }

    private static String first(List<String> ranking) {
        return ranking.isEmpty() ? "" : ranking.get(0);
    }

    private static Weights mixed(Weights weights, double[] other, double move) {
        double[] w = array(weights);
        for (int i = 0; i < w.length; i++) {
            w[i] = (1 - move) * w[i] + move * other[i];
        }
        return Weights.scaled(w[0], w[1], w[2], w[3]);
    }

    private static double[] array(Weights weights) {
        return new double[] {weights.accommodation(), weights.skills(), weights.location(), weights.home()};
    }
}

package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.Weights;

/** What some weights gain over others on the same candidates, with intervals, and p-values corrected for how many are compared. */
public final class Gains {
    private static final int ROUNDS = 10_000;
    private static final double LEVEL = 0.95;

    private Gains() {}

    /**
     * One comparison.
     *
     * @param name of the weights compared with
     * @param value their mean nDCG@k
     * @param gain the mean gain over them, with its bootstrap interval
     * @param pairedT p of the paired t test
     * @param randomisation p of the randomisation test
     * @param holm the latter corrected after Holm for all that are compared
     */
    public record Gain(
            String name, double value, Significance.Interval gain, double pairedT, double randomisation, double holm) {}

    /** Weights with a name. */
    public record Named(String name, Weights weights) {}

    /** Compares some weights with others. */
    public static List<Gain> of(RankObjective objective, int[] rows, Weights weights, List<Named> others, long seed) {
        double[] mine = objective.each(weights, rows);
        List<double[]> differences = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Named other : others) {
            double[] theirs = objective.each(other.weights(), rows);
            values.add(RankObjective.mean(theirs));
            double[] difference = new double[mine.length];
            for (int i = 0; i < mine.length; i++) {
                difference[i] = mine[i] - theirs[i];
            }
            differences.add(difference);
        }
        double[] p = differences.stream()
                .mapToDouble(d -> Significance.randomisation(d, ROUNDS, seed))
                .toArray();
        double[] holm = Significance.holm(p);
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            gains.add(new Gain(
                    others.get(i).name(),
                    values.get(i),
                    Significance.bootstrap(differences.get(i), LEVEL, ROUNDS, seed),
                    Significance.pairedT(differences.get(i)),
                    p[i],
                    holm[i]));
        }
        return gains;
    }
}

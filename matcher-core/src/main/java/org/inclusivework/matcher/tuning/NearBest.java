package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;

/**
 * The weights that the data cannot tell from the best: those whose candidates lose, on the mean, no more than one standard error of that
 * loss; and the one of them nearest to the default, which is the one to take.
 *
 * @param best the best weights tried
 * @param bestValue their mean nDCG@k
 * @param chosen the weights within one standard error that are nearest to the default
 * @param chosenValue their mean nDCG@k
 * @param within how many of those tried are within one standard error
 * @param tried how many were tried
 * @param low the least weight of each component within one standard error, in the order of components
 * @param high the largest
 */
public record NearBest(
        Weights best,
        double bestValue,
        Weights chosen,
        double chosenValue,
        int within,
        int tried,
        List<Double> low,
        List<Double> high) {
    /** Steps of a twentieth: 1,771 weights. */
    private static final int STEPS = 20;

    public NearBest {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /**
     * Tries a grid, the default and some more weights.
     *
     * @param more such as what learners came to
     */
    public static NearBest of(RankObjective objective, int[] rows, double accommodationFloor, List<Weights> more) {
        Simplex simplex = new Simplex(accommodationFloor);
        List<Weights> tried = new ArrayList<>(more);
        Weights fallback = simplex.weights(simplex.point(Weights.defaults()));
        tried.add(Weights.defaults().accommodation() >= accommodationFloor ? Weights.defaults() : fallback);
        Simplex.grid(STEPS).forEach(point -> tried.add(simplex.weights(point)));
        List<double[]> values = new ArrayList<>();
        int best = 0;
        for (int i = 0; i < tried.size(); i++) {
            values.add(objective.each(tried.get(i), rows));
            best = RankObjective.mean(values.get(i)) > RankObjective.mean(values.get(best)) ? i : best;
        }
        int chosen = best;
        int within = 0;
        double[] low = {1, 1, 1, 1};
        double[] high = new double[ComponentTable.COMPONENTS];
        for (int i = 0; i < tried.size(); i++) {
            if (!near(values.get(best), values.get(i))) {
                continue;
            }
            within++;
            Weights weights = tried.get(i);
            if (distance(weights, Weights.defaults()) < distance(tried.get(chosen), Weights.defaults())) {
                chosen = i;
            }
            for (ScoreComponent component : ScoreComponent.values()) {
                int c = component.ordinal();
                low[c] = Math.min(low[c], weights.of(component));
                high[c] = Math.max(high[c], weights.of(component));
            }
        }
        return new NearBest(
                tried.get(best),
                RankObjective.mean(values.get(best)),
                tried.get(chosen),
                RankObjective.mean(values.get(chosen)),
                within,
                tried.size(),
                Arrays.stream(low).boxed().toList(),
                Arrays.stream(high).boxed().toList());
    }

    /** Euclid's distance. */
    static double distance(Weights a, Weights b) {
        double sum = 0;
        for (ScoreComponent component : ScoreComponent.values()) {
            double d = a.of(component) - b.of(component);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static boolean near(double[] best, double[] other) {
        double[] lost = new double[best.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = best[i] - other[i];
        }
        return lost.length < 2 || RankObjective.mean(lost) <= Significance.standardError(lost);
    }
}

package org.inclusivework.matcher.tuning;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The book of one search: counts tries, keeps the best, and says when to stop.
 *
 * <p>Whenever a point is the best so far on the candidates searched on, it is tried on those held back as well; the point that is
 * returned is the one of these that is best on all together. Where the search only follows the noise of its own candidates, those held
 * back bring nothing better any more, and patience ends it. Held back alone they would decide by their own noise, being few.
 */
final class Search {
    private final RankObjective objective;
    private final Simplex simplex;
    private final LearnerOptions options;
    private final int[] searched;
    private final int[] heldBack;

    private double bestSearched = Double.NEGATIVE_INFINITY;
    private double bestOfAll = Double.NEGATIVE_INFINITY;
    private double[] best = {};
    private int tries;
    private int lastGain;

    Search(RankObjective objective, Simplex simplex, int[] rows, LearnerOptions options) {
        this.objective = objective;
        this.simplex = simplex;
        this.options = options;
        int[] shuffled = Folds.shuffled(rows, new SplittableRandom(options.seed() ^ 0x5EA2C4L));
        int held = (int) (options.holdBack() * rows.length);
        heldBack = Arrays.copyOfRange(shuffled, 0, held);
        searched = Arrays.copyOfRange(shuffled, held, shuffled.length);
        Arrays.sort(heldBack);
        Arrays.sort(searched);
    }

    /** Returns the mean of the measure at a point. */
    double value(double[] point) {
        tries++;
        double value = objective.mean(simplex.weights(point), searched);
        if (value > bestSearched) {
            bestSearched = value;
            double held = objective.mean(simplex.weights(point), heldBack);
            double all = (value * searched.length + held * heldBack.length) / (searched.length + heldBack.length);
            if (all > bestOfAll) {
                bestOfAll = all;
                best = point.clone();
                lastGain = tries;
            }
        }
        return value;
    }

    int left() {
        return options.budget() - tries;
    }

    boolean impatient() {
        return tries - lastGain >= options.patience();
    }

    boolean over() {
        return left() <= 0 || impatient();
    }

    Learned learned(int[] rows) {
        var weights = simplex.weights(best);
        return new Learned(weights, objective.mean(weights, rows), tries, impatient());
    }
}

package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.Weights;

/** How good what is learned from more and more candidates is on others. Each part holds the one before. */
public final class LearningCurve {
    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.4, 0.7, 1};

    private LearningCurve() {}

    /**
     * One point of the curve.
     *
     * @param candidates how many were learned from
     * @param train mean nDCG@k on them
     * @param test mean nDCG@k on the others
     * @param testError its standard error
     * @param weights what was learned
     */
    public record Point(int candidates, double train, double test, double testError, Weights weights) {}

    /** Learns from growing parts of the training rows, drawn by the seed of the options. */
    public static List<Point> of(
            RankObjective objective, int[] train, int[] test, Learner learner, LearnerOptions options) {
        int[] shuffled = Folds.shuffled(train, new SplittableRandom(options.seed()));
        List<Point> points = new ArrayList<>();
        for (double share : SHARES) {
            int n = (int) Math.round(share * shuffled.length);
            if (n < 4) {
                continue;
            }
            int[] rows = Arrays.copyOf(shuffled, n);
            Arrays.sort(rows);
            Learned learned = learner.learn(objective, rows, options);
            double[] values = objective.each(learned.weights(), test);
            points.add(new Point(
                    n,
                    learned.value(),
                    RankObjective.mean(values),
                    Significance.standardError(values),
                    learned.weights()));
        }
        return points;
    }
}

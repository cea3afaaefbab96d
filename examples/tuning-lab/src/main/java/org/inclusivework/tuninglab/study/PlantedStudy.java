package org.inclusivework.tuninglab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.tuning.Folds;
import org.inclusivework.matcher.tuning.Learned;
import org.inclusivework.matcher.tuning.Learner;
import org.inclusivework.matcher.tuning.LearnerOptions;
import org.inclusivework.matcher.tuning.NearBest;
import org.inclusivework.matcher.tuning.RankObjective;

/** Learners in worlds whose truth is known, and in worlds where there is nothing to learn. */
final class PlantedStudy {
    private static final int WORLDS = 20;
    private static final int NOISE_RUNS = 200;
    private static final int K = 10;
    private static final double LEVEL = 0.95;
    private static final LearnerOptions FREE = LearnerOptions.USUAL.withFloor(0);

    private PlantedStudy() {}

    /** In 20 worlds of 120 candidates and 100 openings: nDCG@10 on the third of the candidates that was not learned from. */
    static List<Figure> worlds(PlantedWorld.Kind kind, int threads) {
        Learner[] learners = Learner.values();
        double[] sums = new double[learners.length];
        double[][] each = new double[learners.length][WORLDS];
        double planted = 0;
        double standard = 0;
        double best = 0;
        for (int world = 0; world < WORLDS; world++) {
            PlantedWorld made = PlantedWorld.of(kind, 120, 100, 1_000 + world);
            try (RankObjective objective = new RankObjective(made.table(), K, Gain.LINEAR, threads)) {
                Folds.Fold fold = Folds.of(made.table().rows(), 3, world).get(0);
                planted += objective.mean(made.weights(), fold.test()) / WORLDS;
                standard += objective.mean(Weights.defaults(), fold.test()) / WORLDS;
                best += Learner.GRID
                                .learn(objective, fold.test(), new LearnerOptions(0, 1_771, 1_771, 0, 1))
                                .value()
                        / WORLDS;
                for (int i = 0; i < learners.length; i++) {
                    Learned learned = learners[i].learn(objective, fold.train(), FREE.withSeed(world));
                    each[i][world] = objective.mean(learned.weights(), fold.test());
                    sums[i] += each[i][world] / WORLDS;
                }
            }
        }
        String prefix = "planted/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(prefix + "default", standard));
        figures.add(new Figure(prefix + "planted-weights", planted));
        figures.add(new Figure(prefix + "best-of-all-weights", best));
        int plain = Learner.LEAST_SQUARES.ordinal();
        for (Learner learner : learners) {
            int i = learner.ordinal();
            figures.add(new Figure(prefix + learner.key(), sums[i]));
            if (i != plain) {
                double[] gains = new double[WORLDS];
                for (int world = 0; world < WORLDS; world++) {
                    gains[world] = each[i][world] - each[plain][world];
                }
                Significance.Interval gain = Significance.bootstrap(gains, LEVEL, 10_000, 1);
                figures.add(new Figure(prefix + learner.key() + "/over-least-squares", gain.mean()));
                figures.add(new Figure(prefix + learner.key() + "/over-least-squares/low", gain.low()));
                figures.add(new Figure(prefix + learner.key() + "/over-least-squares/high", gain.high()));
            }
        }
        return figures;
    }

    /**
     * Tunes on pure noise 200 times, and counts how often a gain over the default is claimed on candidates that were not learned from:
     * once for a lower bound of the 95 % interval above 0, once for p ≤ 0.05 of the two-sided randomisation test.
     */
    static List<Figure> noise(int threads) {
        int claimed = 0;
        int different = 0;
        int claimedNearest = 0;
        for (int run = 0; run < NOISE_RUNS; run++) {
            PlantedWorld made = PlantedWorld.of(PlantedWorld.Kind.NOISE, 90, 40, 50_000 + run);
            try (RankObjective objective = new RankObjective(made.table(), K, Gain.LINEAR, threads)) {
                Folds.Fold fold = Folds.of(made.table().rows(), 2, run).get(0);
                Learned learned = Learner.CMA_ES.learn(objective, fold.train(), FREE.withSeed(run));
                NearBest near = NearBest.of(objective, fold.train(), 0, List.of(learned.weights()));
                double[] gains = gains(objective, learned.weights(), fold.test());
                claimed += Significance.bootstrap(gains, LEVEL, 1_000, run).low() > 0 ? 1 : 0;
                different += Significance.randomisation(gains, 1_000, run) <= 1 - LEVEL ? 1 : 0;
                double[] nearest = gains(objective, near.chosen(), fold.test());
                claimedNearest +=
                        Significance.bootstrap(nearest, LEVEL, 1_000, run).low() > 0 ? 1 : 0;
            }
        }
        return List.of(
                new Figure("noise/claims-by-interval", (double) claimed / NOISE_RUNS),
                new Figure("noise/differences-by-randomisation", (double) different / NOISE_RUNS),
                new Figure("noise/claims-of-nearest-by-interval", (double) claimedNearest / NOISE_RUNS));
    }

    private static double[] gains(RankObjective objective, Weights weights, int[] rows) {
        double[] tuned = objective.each(weights, rows);
        double[] standard = objective.each(Weights.defaults(), rows);
        double[] gains = new double[rows.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = tuned[i] - standard[i];
        }
        return gains;
    }
}

package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.scoring.Weights;

/**
 * What tuning is worth on people it has not seen: nested folds by candidate.
 *
 * <p>In each outer fold, where there are several learners, inner folds of its training part say which one to take; it learns from the
 * whole training part, and is measured on the test part, which nothing has looked at.
 *
 * @param folds what happened in each
 * @param rows the candidates, in the order of the values below
 * @param tuned nDCG@k of each when it was in a test part, under the weights learned from the others
 * @param standard the same under the default weights
 */
@SuppressWarnings("ArrayRecordComponent")
public record CrossValidation(List<FoldResult> folds, int[] rows, double[] tuned, double[] standard) {

    public CrossValidation {
        folds = List.copyOf(folds);
        rows = rows.clone();
        tuned = tuned.clone();
        standard = standard.clone();
    }

    /**
     * One fold.
     *
     * @param learner the one taken
     * @param learned what it came to
     * @param testValue its mean nDCG@k on the test part
     * @param standardValue that of the default weights
     * @param inner the mean inner value of each learner, in the order given; empty if there was one
     */
    public record FoldResult(
            Learner learner, Learned learned, double testValue, double standardValue, List<Double> inner) {}

    /** Runs all folds. */
    public static CrossValidation run(
            RankObjective objective, int[] rows, List<Learner> learners, LearnerOptions options, int outer, int inner) {
        List<FoldResult> results = new ArrayList<>();
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        double[] tuned = new double[sorted.length];
        double[] standard = new double[sorted.length];
        for (Folds.Fold fold : Folds.of(sorted, outer, options.seed())) {
            List<Double> values = new ArrayList<>();
            Learner taken = learners.get(0);
            if (learners.size() > 1) {
                for (Learner learner : learners) {
                    values.add(innerValue(objective, fold.train(), learner, options, inner));
                    taken = values.get(values.size() - 1) > values.get(learners.indexOf(taken)) ? learner : taken;
                }
            }
            Learned learned = taken.learn(objective, fold.train(), options);
            double[] test = objective.each(learned.weights(), fold.test());
            double[] plain = objective.each(Weights.defaults(), fold.test());
            for (int i = 0; i < test.length; i++) {
                int at = Arrays.binarySearch(sorted, fold.test()[i]);
                tuned[at] = test[i];
                standard[at] = plain[i];
            }
            results.add(new FoldResult(
                    taken, learned, RankObjective.mean(test), RankObjective.mean(plain), List.copyOf(values)));
        }
        return new CrossValidation(results, sorted, tuned, standard);
    }

    /** Returns what tuning gained for each candidate. */
    public double[] gains() {
        double[] gains = new double[tuned.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = tuned[i] - standard[i];
        }
        return gains;
    }

    private static double innerValue(
            RankObjective objective, int[] train, Learner learner, LearnerOptions options, int inner) {
        double sum = 0;
        for (Folds.Fold fold : Folds.of(train, inner, options.seed() + 1)) {
            sum += objective.mean(
                    learner.learn(objective, fold.train(), options).weights(), fold.test());
        }
        return sum / inner;
    }
}

package org.inclusivework.matcher.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.evaluation.Evaluation;
import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.evaluation.Measure;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.evaluation.Run;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks learners and diagnoses on worlds whose truth is known. */
final class TuningTest {
    private static final Weights TRUTH = new Weights(0.3, 0.1, 0.5, 0.1);
    private static final ComponentTable TABLE = PlantedPairs.table(60, 40, TRUTH, 0.1, 5);
    private static final LearnerOptions OPTIONS = new LearnerOptions(0.1, 300, 120, 0.2, 3);

    @ParameterizedTest
    @EnumSource
    void everyLearnerComesNearThePlantedWeightsOnOtherPeople(Learner learner) {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            Folds.Fold fold = Folds.of(TABLE.rows(), 3, 1).get(0);
            Learned learned = learner.learn(objective, fold.train(), OPTIONS);
            double best = objective.mean(TRUTH, fold.test());
            assertThat(objective.mean(learned.weights(), fold.test())).isGreaterThan(best - 0.02);
            assertThat(learned.weights().accommodation()).isGreaterThanOrEqualTo(0.1);
            assertThat(learned.tries()).isLessThanOrEqualTo(300);
            assertThat(learner.learn(objective, fold.train(), OPTIONS)).isEqualTo(learned);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfThreadsChangesNoBit(Learner learner) {
        try (RankObjective one = new RankObjective(TABLE, 10, Gain.LINEAR, 1);
                RankObjective three = new RankObjective(TABLE, 10, Gain.LINEAR, 3)) {
            assertThat(three.each(TRUTH, TABLE.rows())).containsExactly(one.each(TRUTH, TABLE.rows()));
            assertThat(learner.learn(three, TABLE.rows(), OPTIONS))
                    .isEqualTo(learner.learn(one, TABLE.rows(), OPTIONS));
        }
    }

    @Test
    void theObjectiveIsTheMeasureOfTheRankings() {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        Map<String, List<String>> rankings = new HashMap<>();
        ComponentTable table = PlantedPairs.table(20, 30, TRUTH, 0.2, 9);
        for (int row : table.rows()) {
            Map<String, Integer> judged = new HashMap<>();
            int[] counts = table.judged(row).clone();
            for (int pair = table.from(row); pair < table.to(row); pair++) {
                judged.put(table.openingId(pair), table.grade(pair));
                counts[table.grade(pair)]--;
            }
            for (int grade = 0; grade < counts.length; grade++) {
                for (int i = 0; i < counts[grade]; i++) {
                    judged.put("gated-" + grade + "-" + i, grade);
                }
            }
            grades.put(table.candidates().get(row), judged);
            rankings.put(table.candidates().get(row), table.ranking(row, TRUTH, 10));
        }
        for (Gain gain : Gain.values()) {
            Measure measure = Measure.of(gain == Gain.LINEAR ? "nDCG@10" : "nDCG-exp@10");
            Evaluation evaluation = Evaluation.of(Qrels.of(grades), Run.of(rankings), List.of(measure));
            try (RankObjective objective = new RankObjective(table, 10, gain, 1)) {
                assertThat(objective.each(TRUTH, table.rows())).containsExactly(evaluation.of(measure), within(1e-12));
            }
        }
    }

    @Test
    void equalScoresAreRankedByIdAscending() {
        ComponentTable table = ComponentTable.of(List.of("c"), List.of("a", "b", "d"), new ConstantPairs());
        assertThat(table.ranking(0, Weights.defaults(), 2)).containsExactly("a", "b");
        assertThatThrownBy(() -> ComponentTable.of(List.of("c"), List.of("b", "a"), new ConstantPairs()))
                .hasMessageContaining("sort the openings");
    }

    @Test
    void foldsPartThePeopleAndTestEachOnce() {
        int[] seen = Folds.of(TABLE.rows(), 7, 4).stream()
                .flatMapToInt(fold -> Arrays.stream(fold.test()))
                .sorted()
                .toArray();
        assertThat(seen).containsExactly(TABLE.rows());
        for (Folds.Fold fold : Folds.of(TABLE.rows(), 7, 4)) {
            assertThat(fold.train()).doesNotContain(fold.test()).hasSize(60 - fold.test().length);
        }
    }

    @Test
    void nestedFoldsGainWhatThereIsToGain() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            CrossValidation result = CrossValidation.run(
                    objective, TABLE.rows(), List.of(Learner.PAIRWISE, Learner.LEAST_SQUARES), OPTIONS, 3, 2);
            assertThat(result.folds())
                    .hasSize(3)
                    .allSatisfy(fold -> assertThat(fold.inner()).hasSize(2));
            assertThat(RankObjective.mean(result.gains())).isGreaterThan(0.02);
        }
    }

    @Test
    void theWeightsNearestToTheDefaultAreTakenAmongThoseThatTheDataCannotTellApart() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            NearBest near = NearBest.of(objective, TABLE.rows(), 0.2, List.of(TRUTH));
            assertThat(near.chosenValue()).isLessThanOrEqualTo(near.bestValue());
            assertThat(NearBest.distance(near.chosen(), Weights.defaults()))
                    .isLessThanOrEqualTo(NearBest.distance(near.best(), Weights.defaults()));
            assertThat(near.within()).isBetween(1, near.tried());
            int location = ScoreComponent.LOCATION.ordinal();
            assertThat(near.low().get(location)).isGreaterThan(0.2);
        }
    }

    @Test
    void aComponentThatNeverDiffersInformsAboutNothing() {
        Identifiability flat = Identifiability.of(
                ComponentTable.of(List.of("c"), List.of("a", "b", "d"), new ConstantPairs()), new int[] {0});
        assertThat(flat.deviation()).containsExactly(0.0, 0.0, 0.0, 0.0);
        assertThat(flat.informativePairs()).containsExactly(0L, 0L, 0L, 0L);
        assertThat(flat.gradedPairs()).isEqualTo(3);
        Identifiability planted = Identifiability.of(TABLE, TABLE.rows());
        assertThat(planted.deviation()).allSatisfy(d -> assertThat(d).isBetween(0.25, 0.32));
        assertThat(planted.correlation().get(0).get(0)).isCloseTo(1, within(1e-9));
        assertThat(planted.correlation().get(0).get(1)).isBetween(-0.1, 0.1);
    }

    @Test
    void theIntervalsInWhichTheFirstStaysAreThoseThatRankingsShow() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            int[] one = {4};
            Sensitivity sensitivity = Sensitivity.of(objective, one, TRUTH, 1);
            Sensitivity.TopInterval skills = sensitivity.intervals().get(ScoreComponent.SKILLS.ordinal());
            assertThat(skills.low()).isLessThanOrEqualTo(0.1);
            assertThat(skills.high()).isGreaterThanOrEqualTo(0.1).isLessThan(1);
            String first = TABLE.ranking(4, TRUTH, 1).get(0);
            assertThat(TABLE.ranking(4, withSkills(skills.high() - 1e-6), 1)).containsExactly(first);
            assertThat(TABLE.ranking(4, withSkills(skills.high() + 1e-6), 1)).doesNotContain(first);
        }
    }

    @Test
    void whatLeavingOutAWeightDoesIsLargestForTheLargest() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            Sensitivity sensitivity = Sensitivity.of(objective, TABLE.rows(), TRUTH, 1);
            assertThat(sensitivity.ablations().get(2).loss())
                    .isGreaterThan(sensitivity.ablations().get(1).loss());
            assertThat(sensitivity.stability().get(0).overlap())
                    .isGreaterThan(sensitivity.stability().get(3).overlap());
            assertThat(decided(sensitivity, ScoreComponent.LOCATION))
                    .isGreaterThan(decided(sensitivity, ScoreComponent.SKILLS));
        }
    }

    @Test
    void moreJudgesMakeBetterWeights() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            Folds.Fold fold = Folds.of(TABLE.rows(), 2, 1).get(0);
            List<LearningCurve.Point> curve =
                    LearningCurve.of(objective, fold.train(), fold.test(), Learner.LEAST_SQUARES, OPTIONS);
            assertThat(curve.get(curve.size() - 1).candidates()).isEqualTo(30);
            assertThat(curve.get(curve.size() - 1).test())
                    .isGreaterThan(objective.mean(Weights.defaults(), fold.test()));
        }
    }

    @Test
    void gainsOverSeveralAreCorrectedForTheirNumber() {
        try (RankObjective objective = new RankObjective(TABLE, 10, Gain.LINEAR, 1)) {
            List<Gains.Gain> gains = Gains.of(
                    objective,
                    TABLE.rows(),
                    TRUTH,
                    List.of(
                            new Gains.Named("default", Weights.defaults()),
                            new Gains.Named("skills", new Weights(0, 1, 0, 0)),
                            new Gains.Named("itself", TRUTH)),
                    1);
            assertThat(gains.get(0).gain().low()).isGreaterThan(0);
            assertThat(gains.get(1).holm())
                    .isLessThan(0.01)
                    .isGreaterThan(gains.get(1).randomisation());
            assertThat(gains.get(2).holm()).isOne();
        }
    }

    private static double decided(Sensitivity sensitivity, ScoreComponent component) {
        return sensitivity.deciders().stream()
                .mapToDouble(decider -> decider.shares().get(component.ordinal()))
                .sum();
    }

    private static Weights withSkills(double value) {
        double[] w = Simplex.moved(new double[] {0.3, 0.1, 0.5, 0.1}, 1, value);
        return Weights.scaled(w[0], w[1], w[2], w[3]);
    }

    /** Three openings that are the same and were graded differently. */
    private static final class ConstantPairs implements PairSource {
        @Override
        public boolean components(int candidate, int opening, double[] four) {
            Arrays.fill(four, 0.5);
            return true;
        }

        @Override
        public int grade(int candidate, int opening) {
            return opening;
        }
    }
}

package org.inclusivework.tuninglab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.evaluation.Agreement;
import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.evaluation.GateErrors;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.matcher.tuning.Learned;
import org.inclusivework.matcher.tuning.Learner;
import org.inclusivework.matcher.tuning.LearnerOptions;
import org.inclusivework.matcher.tuning.NearBest;
import org.inclusivework.matcher.tuning.RankObjective;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.benchmark.RuleSheet;

/** The public benchmark: how far it can be believed, and what tuning gains on the half that was not looked at. */
final class BenchmarkStudy {
    /** Above this, the grade is a weighted sum of the components and the benchmark goes in a circle. */
    private static final double CIRCULAR = 0.9;

    private static final int GOOD_FROM = 2;

    private BenchmarkStudy() {}

    /** How far the rule sheets agree, how much of a grade the components explain, and how often gates are wrong. */
    static List<Figure> honesty() {
        List<Figure> figures = new ArrayList<>();
        int circular = 0;
        for (Part part : Part.values()) {
            List<int[]> grades = new ArrayList<>();
            for (RuleSheet sheet : RuleSheet.values()) {
                LabData data = LabData.benchmark(part, sheet, Language.ZH);
                grades.add(data.qrels().topics().stream()
                        .flatMapToInt(topic ->
                                data.qrels().judged(topic).values().stream().mapToInt(g -> g))
                        .toArray());
                String name = "benchmark/" + part.key() + "/" + sheet.name().toLowerCase(Locale.ROOT);
                double explained = explained(data);
                circular += explained > CIRCULAR ? 1 : 0;
                figures.add(new Figure(name + "/r2", explained));
                GateErrors gates = GateErrors.of(data.qrels(), data.eligible(), GOOD_FROM);
                figures.add(new Figure(name + "/good-shut-out", (double) gates.goodShutOut() / gates.good()));
                figures.add(new Figure(name + "/good", (double) gates.good() / gates.judged()));
            }
            figures.add(new Figure(
                    "benchmark/" + part.key() + "/alpha", Agreement.ordinalAlpha(grades.toArray(int[][]::new))));
        }
        figures.add(new Figure("benchmark/circular", circular));
        return figures;
    }

    /** Tunes on the training half and compares on the other, by each rule sheet, in a language. */
    static List<Figure> tuned(Language language, int threads) {
        List<Figure> figures = new ArrayList<>();
        for (RuleSheet sheet : RuleSheet.values()) {
            String name = "tuned/" + language.name().toLowerCase(Locale.ROOT) + "/"
                    + sheet.name().toLowerCase(Locale.ROOT);
            Weights weights = nearestOnTrain(sheet, language, threads).chosen();
            LabData test = LabData.benchmark(Part.TEST, sheet, language);
            try (RankObjective objective = new RankObjective(test.table(), 10, Gain.LINEAR, threads)) {
                int[] rows = test.table().rows();
                figures.add(new Figure(name + "/ndcg", objective.mean(weights, rows)));
                for (ScoreComponent component : ScoreComponent.values()) {
                    figures.add(new Figure(name + "/weight/" + component.key(), weights.of(component)));
                }
                for (Gains.Gain gain : Gains.of(objective, rows, weights, rivals(), 1)) {
                    String over = name + "/over-" + gain.name();
                    figures.add(new Figure(over + "/ndcg", gain.value()));
                    figures.add(new Figure(over + "/gain", gain.gain().mean()));
                    figures.add(new Figure(over + "/low", gain.gain().low()));
                    figures.add(new Figure(over + "/high", gain.gain().high()));
                    figures.add(new Figure(over + "/holm", gain.holm()));
                }
            }
        }
        return figures;
    }

    /** Returns what CMA-ES finds on the training half, and the weights nearest to the default that are as good. */
    static NearBest nearestOnTrain(RuleSheet sheet, Language language, int threads) {
        LabData train = LabData.benchmark(Part.TRAIN, sheet, language);
        try (RankObjective objective = new RankObjective(train.table(), 10, Gain.LINEAR, threads)) {
            Learned learned = Learner.CMA_ES.learn(objective, train.table().rows(), LearnerOptions.USUAL);
            return NearBest.of(
                    objective,
                    train.table().rows(),
                    LearnerOptions.USUAL.accommodationFloor(),
                    List.of(learned.weights()));
        }
    }

    /** The default and each component alone. */
    static List<Gains.Named> rivals() {
        List<Gains.Named> rivals = new ArrayList<>();
        rivals.add(new Gains.Named("default", Weights.defaults()));
        for (ScoreComponent component : ScoreComponent.values()) {
            double[] w = new double[ScoreComponent.values().length];
            w[component.ordinal()] = 1;
            rivals.add(new Gains.Named(component.key(), new Weights(w[0], w[1], w[2], w[3])));
        }
        return rivals;
    }

    /** R² of the grade on the four components of the pairs that no gate keeps out. */
    private static double explained(LabData data) {
        List<double[]> components = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        data.table().forEach((candidate, opening, values, grade) -> {
            if (grade >= 0) {
                components.add(values);
                grades.add((double) grade);
            }
        });
        return Agreement.explainedVariance(
                components.toArray(double[][]::new),
                grades.stream().mapToDouble(g -> g).toArray());
    }
}

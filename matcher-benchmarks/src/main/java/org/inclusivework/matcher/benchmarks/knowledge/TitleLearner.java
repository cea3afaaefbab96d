package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.LabelledEntry;
import org.inclusivework.matcher.knowledge.TitleTerms;
import org.inclusivework.matcher.knowledge.TitleWeights;
import org.inclusivework.matcher.knowledge.Titles;

/**
 * Learns {@link TitleWeights} from labelled titles in three steps: {@link TitleRidge} gives votes; a softmax over the
 * names' evidence and the root of the votes, where each title has the votes it would have without its own label, gives
 * their coefficients; and the logits of {@link TitleTrainer}, and some of those that hold where nothing is learned, are
 * added. The shares of the three were chosen by cross-validation.
 */
final class TitleLearner {

    private static final float STACKED = 0.6f;
    private static final float REGRESSION = 0.4f;
    private static final float UNTAUGHT = 0.1f;

    /** What all logits are multiplied by, so that confidences are neither too high nor too low on titles not seen. */
    private static final float SHARPNESS = 0.8f;

    /** The features of the softmax: the kinds of evidence and the root of the vote. */
    private static final int FEATURES = LabelSpace.KINDS + 1;

    /** Where Newton's method starts: near enough that its full step does not leap over the maximum. */
    private static final double[] START = {3, 0, 0, 8};

    private static final int STEPS = 8;
    private static final double RIDGE = 1e-5;

    private final LabelSpace space;
    private final List<TitleTrainer.Example> examples;
    private final TitleRidge ridge;

    /** A learner that can learn from any part of these examples. */
    TitleLearner(LabelSpace space, List<LabelledEntry> entries, List<TitleTrainer.Example> examples) {
        this.space = space;
        this.examples = examples;
        this.ridge = new TitleRidge(
                space,
                entries,
                examples.stream().map(TitleTrainer.Example::title).toList());
    }

    /** Learns from the examples of some rows. */
    TitleWeights learn(int[] rows) {
        int[] labels = Arrays.stream(rows).map(row -> examples.get(row).place()).toArray();
        List<TitleTrainer.Example> some = new ArrayList<>();
        Arrays.stream(rows).forEach(row -> some.add(examples.get(row)));
        TitleRidge.Fit fit = ridge.fit(rows, labels);
        double[] stacked = stack(some, fit.withoutOwn());
        TitleTrainer.Settings settings = TitleTrainer.Settings.USUAL;
        TitleTrainer.Learned regression = new TitleTrainer(space, settings).learn(some);
        float[] coefficients = new float[LabelSpace.KINDS];
        for (int k = 0; k < coefficients.length; k++) {
            coefficients[k] = SHARPNESS
                    * (STACKED * (float) stacked[k]
                            + REGRESSION * regression.coefficients()[k]
                            + UNTAUGHT * Titles.UNTAUGHT_CHINESE.coefficient(k));
        }
        return TitleWeights.taught(
                coefficients,
                SHARPNESS * STACKED * (float) stacked[FEATURES - 1],
                fit.votes(),
                regression.table(SHARPNESS * REGRESSION, settings));
    }

    /** The coefficients of the features by Newton's method. */
    private double[] stack(List<TitleTrainer.Example> some, float[][] votes) {
        float[][] features = new float[some.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = features(some.get(i).title(), votes[i]);
        }
        double[] weights = START.clone();
        double[] chances = new double[space.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[FEATURES];
            double[][] curvature = new double[FEATURES][FEATURES];
            for (int k = 0; k < FEATURES; k++) {
                gradient[k] = -2 * RIDGE * features.length * weights[k];
                curvature[k][k] = 2 * RIDGE * features.length;
            }
            for (int i = 0; i < features.length; i++) {
                chances(features[i], weights, chances);
                addDerivatives(features[i], some.get(i).place(), chances, gradient, curvature);
            }
            Linear.solve(curvature, gradient);
            for (int k = 0; k < FEATURES; k++) {
                weights[k] += gradient[k];
            }
        }
        return weights;
    }

    private float[] features(String title, float[] votes) {
        float[] evidence = space.evidence(TitleTerms.ofTitle(title));
        float[] features = new float[FEATURES * votes.length];
        for (int c = 0; c < votes.length; c++) {
            for (int kind = 0; kind < LabelSpace.KINDS; kind++) {
                features[FEATURES * c + kind] = evidence[kind * votes.length + c];
            }
            features[FEATURES * c + FEATURES - 1] = (float) Math.sqrt(Math.max(0, votes[c]));
        }
        return features;
    }

    private static void chances(float[] features, double[] weights, double[] chances) {
        double best = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < chances.length; c++) {
            double logit = 0;
            for (int k = 0; k < FEATURES; k++) {
                logit += weights[k] * features[FEATURES * c + k];
            }
            chances[c] = logit;
            best = Math.max(best, logit);
        }
        double sum = 0;
        for (int c = 0; c < chances.length; c++) {
            chances[c] = StrictMath.exp(chances[c] - best);
            sum += chances[c];
        }
        for (int c = 0; c < chances.length; c++) {
            chances[c] /= sum;
        }
    }

    private static void addDerivatives(
            float[] features, int right, double[] chances, double[] gradient, double[][] curvature) {
        double[] mean = new double[FEATURES];
        for (int c = 0; c < chances.length; c++) {
            for (int k = 0; k < FEATURES; k++) {
                mean[k] += chances[c] * features[FEATURES * c + k];
            }
        }
        for (int k = 0; k < FEATURES; k++) {
            gradient[k] += features[FEATURES * right + k] - mean[k];
        }
        for (int c = 0; c < chances.length; c++) {
            if (chances[c] > 1e-9) {
                for (int k = 0; k < FEATURES; k++) {
                    double off = features[FEATURES * c + k] - mean[k];
                    for (int j = 0; j <= k; j++) {
                        curvature[k][j] += chances[c] * off * (features[FEATURES * c + j] - mean[j]);
                    }
                }
            }
        }
    }
}

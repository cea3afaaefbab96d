package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.inclusivework.matcher.knowledge.SpanModel;
import org.inclusivework.matcher.knowledge.SpanText;

/**
 * Learns a {@link SpanModel} from sentences whose words are marked: a conditional random field, by AdaGrad. Seeded,
 * single-threaded, deterministic.
 */
final class SpanTrainer {

    /** A sentence with the state of each word. */
    @SuppressWarnings("ArrayRecordComponent")
    record Marked(SpanText sentence, int[] states) {}

    private static final int STATES = SpanModel.STATES;
    private static final int EPOCHS = 7;
    private static final float RATE = 0.12f;
    private static final float DECAY = 2e-5f;
    private static final int LEAST_OFTEN = 2;
    private static final float SMALLEST = 0.03f;
    private static final long SEED = 11;

    private SpanTrainer() {}

    static SpanModel learn(List<Marked> marked) {
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        for (Marked one : marked) {
            for (int i = 0; i < one.states.length; i++) {
                for (int feature : one.sentence.features(i)) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < LEAST_OFTEN);
        int[] features = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        List<int[][]> seen = new ArrayList<>();
        for (Marked one : marked) {
            int[][] words = new int[one.states.length][];
            for (int i = 0; i < words.length; i++) {
                words[i] = Arrays.stream(one.sentence.features(i))
                        .map(feature -> Arrays.binarySearch(features, feature))
                        .filter(place -> place >= 0)
                        .toArray();
            }
            seen.add(words);
        }
        float[][] weights = new float[STATES][features.length];
        float[][] squares = new float[STATES][features.length];
        float[] steps = new float[STATES * STATES];
        float[] stepSquares = new float[STATES * STATES];
        steps[2] = SpanModel.NEVER;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                step(marked.get(s).states, seen.get(s), weights, squares, steps, stepSquares);
            }
        }
        int[] kept = java.util.stream.IntStream.range(0, features.length)
                .filter(f -> Math.abs(weights[1][f]) > SMALLEST || Math.abs(weights[2][f]) > SMALLEST)
                .toArray();
        float[] first = new float[kept.length];
        float[] later = new float[kept.length];
        int[] keptFeatures = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptFeatures[i] = features[kept[i]];
            first[i] = weights[1][kept[i]];
            later[i] = weights[2][kept[i]];
        }
        return SpanModel.of(steps, keptFeatures, first, later);
    }

    private static void step(
            int[] states, int[][] seen, float[][] weights, float[][] squares, float[] steps, float[] stepSquares) {
        int n = states.length;
        double[][] scores = new double[n][STATES];
        for (int i = 0; i < n; i++) {
            for (int state = 1; state < STATES; state++) {
                for (int feature : seen[i]) {
                    scores[i][state] += weights[state][feature];
                }
            }
        }
        double[][] forward = SpanModel.forward(scores, steps);
        double[][] backward = SpanModel.backward(scores, steps);
        double all = SpanModel.logSum(forward[n - 1]);
        float[] stepGradients = new float[STATES * STATES];
        for (int i = 0; i < n; i++) {
            for (int state = 1; state < STATES; state++) {
                float error = (float)
                        (StrictMath.exp(forward[i][state] + backward[i][state] - all) - (states[i] == state ? 1 : 0));
                if (Math.abs(error) > 1e-4f) {
                    for (int feature : seen[i]) {
                        float gradient = error + DECAY * weights[state][feature];
                        squares[state][feature] += gradient * gradient;
                        weights[state][feature] -=
                                RATE * gradient / (0.1f + (float) Math.sqrt(squares[state][feature]));
                    }
                }
            }
            for (int from = 0; from < STATES; from++) {
                for (int to = 0; to < STATES; to++) {
                    int place = STATES * from + to;
                    if (i == 0 ? from == 0 : true) {
                        double before = i == 0 ? 0 : forward[i - 1][from];
                        double chance = StrictMath.exp(before + steps[place] + scores[i][to] + backward[i][to] - all);
                        boolean right = (i == 0 ? 0 : states[i - 1]) == from && states[i] == to;
                        stepGradients[place] += (float) chance - (right ? 1 : 0);
                    }
                }
            }
        }
        for (int place = 0; place < steps.length; place++) {
            if (place != 2 && stepGradients[place] != 0) {
                stepSquares[place] += stepGradients[place] * stepGradients[place];
                steps[place] -= RATE * stepGradients[place] / (0.1f + (float) Math.sqrt(stepSquares[place]));
            }
        }
    }
}

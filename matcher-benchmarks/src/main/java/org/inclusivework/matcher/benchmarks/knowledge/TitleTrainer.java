package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.inclusivework.matcher.knowledge.TitleIndex;
import org.inclusivework.matcher.knowledge.TitleTerms;
import org.inclusivework.matcher.knowledge.TitleWeights;

/**
 * Learns {@link TitleWeights} from labelled titles: multinomial logistic regression over the index's evidence and the
 * titles' terms, by AdaGrad with a decay of the weights. Seeded, single-threaded, deterministic.
 */
final class TitleTrainer {

    /** A title with the place of its occupation, and how much it counts. */
    record Example(String title, int place, float weight, boolean evidence) {}

    /** What may be turned. */
    record Settings(
            int epochs, float rate, float decay, float coefficientRate, float smallest, float largest, float dropout, float bias) {
        static final Settings USUAL = new Settings(14, 0.5f, 2e-4f, 0.02f, 0.04f, 8f, 0.3f, 0.3f);
    }

    private final TitleIndex index;
    private final Settings settings;

    TitleTrainer(TitleIndex index, Settings settings) {
        this.index = index;
        this.settings = settings;
    }

    TitleWeights learn(List<Example> examples) {
        int n = examples.size();
        int places = index.size();
        int kinds = TitleIndex.KINDS;
        int[][] terms = new int[n][];
        float[][] units = new float[n][];
        float[][] evidence = new float[n][];
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            TitleTerms title = TitleTerms.ofTitle(examples.get(i).title());
            boolean biased = examples.get(i).evidence() && settings.bias() > 0;
            terms[i] = new int[title.size() + (biased ? 1 : 0)];
            for (int j = 0; j < title.size(); j++) {
                terms[i][j] = title.term(j);
                all.add(title.term(j));
            }
            units[i] = Arrays.copyOf(index.unit(title), terms[i].length);
            if (biased) {
                terms[i][title.size()] = TitleWeights.ANY;
                units[i][title.size()] = settings.bias();
                all.add(TitleWeights.ANY);
            }
            evidence[i] = examples.get(i).evidence() ? index.evidence(title).clone() : new float[0];
        }
        int[] vocabulary = all.stream().mapToInt(Integer::intValue).toArray();
        for (int[] list : terms) {
            for (int j = 0; j < list.length; j++) {
                list[j] = Arrays.binarySearch(vocabulary, list[j]);
            }
        }
        float[][] weights = new float[vocabulary.length][places];
        float[][] squares = new float[vocabulary.length][places];
        float[] coefficients = {2, 2, 3};
        float[] coefficientSquares = new float[kinds];
        float[] logits = new float[places];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        Random random = new Random(20_250_101);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            java.util.Collections.shuffle(order, random);
            for (int i : order) {
                Example example = examples.get(i);
                Arrays.fill(logits, 0);
                boolean[] out = new boolean[terms[i].length];
                for (int j = 0; j < out.length; j++) {
                    out[j] = random.nextFloat() < settings.dropout() && vocabulary[terms[i][j]] != TitleWeights.ANY;
                }
                for (int j = 0; j < terms[i].length; j++) {
                    if (out[j]) {
                        continue;
                    }
                    float u = units[i][j];
                    float[] row = weights[terms[i][j]];
                    for (int c = 0; c < places; c++) {
                        logits[c] += u * row[c];
                    }
                }
                float[] seen = evidence[i];
                if (seen.length > 0) {
                    for (int c = 0; c < places; c++) {
                        for (int k = 0; k < kinds; k++) {
                            logits[c] += coefficients[k] * seen[kinds * c + k];
                        }
                    }
                }
                softmax(logits);
                logits[example.place()] -= 1;
                if (seen.length > 0) {
                    for (int k = 0; k < kinds; k++) {
                        float gradient = 0;
                        for (int c = 0; c < places; c++) {
                            gradient += logits[c] * seen[kinds * c + k];
                        }
                        gradient *= example.weight();
                        coefficientSquares[k] += gradient * gradient;
                        coefficients[k] -= settings.coefficientRate()
                                * gradient
                                / (1e-3f + (float) Math.sqrt(coefficientSquares[k] / (1 + epoch)) );
                    }
                }
                for (int j = 0; j < terms[i].length; j++) {
                    if (out[j]) {
                        continue;
                    }
                    float u = units[i][j] * example.weight();
                    float[] row = weights[terms[i][j]];
                    float[] square = squares[terms[i][j]];
                    for (int c = 0; c < places; c++) {
                        float gradient = u * logits[c];
                        if (gradient > 1e-7f || gradient < -1e-7f) {
                            float g = gradient + settings.decay() * row[c];
                            square[c] += g * g;
                            row[c] -= settings.rate() * g / (0.05f + (float) Math.sqrt(square[c]));
                        }
                    }
                }
            }
        }
        return sparse(coefficients, vocabulary, weights);
    }

    /** What a term says equally of nearly all occupations says nothing; what is small is left out. */
    private TitleWeights sparse(float[] coefficients, int[] vocabulary, float[][] weights) {
        List<Integer> kept = new ArrayList<>();
        for (int t = 0; t < vocabulary.length; t++) {
            boolean any = false;
            for (int c = 0; c < weights[t].length; c++) {
                if (Math.abs(weights[t][c]) < settings.smallest()) {
                    weights[t][c] = 0;
                } else {
                    any = true;
                }
            }
            if (any) {
                kept.add(t);
            }
        }
        int[] terms = kept.stream().mapToInt(t -> vocabulary[t]).toArray();
        float[][] rows = kept.stream().map(t -> weights[t]).toArray(float[][]::new);
        return TitleWeights.taught(coefficients, terms, rows, settings.largest());
    }

    private static void softmax(float[] values) {
        float best = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            best = Math.max(best, value);
        }
        float sum = 0;
        for (int c = 0; c < values.length; c++) {
            values[c] = (float) Math.exp(values[c] - best);
            sum += values[c];
        }
        for (int c = 0; c < values.length; c++) {
            values[c] /= sum;
        }
    }
}

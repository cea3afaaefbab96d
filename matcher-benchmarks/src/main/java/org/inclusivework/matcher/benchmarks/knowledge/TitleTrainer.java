package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.TermTable;
import org.inclusivework.matcher.knowledge.TitleTerms;
import org.inclusivework.matcher.knowledge.TitleWeights;

/**
 * Learns weights of terms from labelled titles: multinomial logistic regression over the evidence of the names and
 * over the titles' terms, by AdaGrad with single terms left out at random. Seeded, single-threaded, deterministic.
 *
 * <p>The cost of an epoch is the sum of the titles' terms times the number of occupations; the memory is 8 bytes for
 * each pair of a term and an occupation.
 */
final class TitleTrainer {

    /** A title with the place of its occupation. */
    record Example(String title, int place) {}

    /**
     * What may be turned.
     *
     * @param epochs how often every title is seen
     * @param rate the step of the terms' weights
     * @param coefficientRate the step of the coefficients
     * @param smallest weights below are left out
     * @param largest weights above are cut
     * @param dropout the share of the terms that a step does not see
     */
    record Settings(int epochs, float rate, float coefficientRate, float smallest, float largest, float dropout) {
        static final Settings USUAL = new Settings(14, 0.8f, 0.02f, 0.08f, 8f, 0.3f);
    }

    private static final long SEED = 20_250_101;
    private static final float DAMPING = 0.05f;
    private static final float NEGLIGIBLE = 1e-6f;

    private final LabelSpace space;
    private final Settings settings;
    private final float[] coefficients = {2, 2, 3};
    private final float[] coefficientSquares = new float[LabelSpace.KINDS];

    TitleTrainer(LabelSpace space, Settings settings) {
        this.space = space;
        this.settings = settings;
    }

    /** A title as the learner sees it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Seen(int[] terms, float[] units, float[] evidence, int place) {}

    /**
     * What was learned.
     *
     * @param coefficients one for each kind of evidence
     * @param vocabulary the terms, ascending
     * @param weights for each term its weights by place
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Learned(float[] coefficients, int[] vocabulary, float[][] weights) {

        /** The terms' weights times a factor; what is small before that is left out, and what is large is cut. */
        TermTable table(float factor, Settings settings) {
            TermTable.Builder table = new TermTable.Builder(factor * settings.smallest(), factor * settings.largest());
            for (int t = 0; t < vocabulary.length; t++) {
                float[] row = weights[t].clone();
                for (int place = 0; place < row.length; place++) {
                    row[place] *= factor;
                }
                table.add(vocabulary[t], row);
            }
            return table.build();
        }
    }

    Learned learn(List<Example> examples) {
        TreeSet<Integer> all = new TreeSet<>(List.of(TitleWeights.ANY));
        List<Seen> titles = new ArrayList<>();
        for (Example example : examples) {
            TitleTerms title = TitleTerms.ofTitle(example.title());
            int[] terms = new int[title.size() + 1];
            for (int j = 0; j < title.size(); j++) {
                terms[j] = title.term(j);
                all.add(terms[j]);
            }
            terms[title.size()] = TitleWeights.ANY;
            float[] units = Arrays.copyOf(space.unit(title), terms.length);
            units[title.size()] = TitleWeights.BIAS;
            titles.add(new Seen(terms, units, space.evidence(title).clone(), example.place()));
        }
        int[] vocabulary = all.stream().mapToInt(Integer::intValue).toArray();
        for (Seen title : titles) {
            for (int j = 0; j < title.terms.length; j++) {
                title.terms[j] = Arrays.binarySearch(vocabulary, title.terms[j]);
            }
        }
        float[][] weights = new float[vocabulary.length][space.size()];
        float[][] squares = new float[vocabulary.length][space.size()];
        int any = Arrays.binarySearch(vocabulary, TitleWeights.ANY);
        Random random = new Random(SEED);
        float[] errors = new float[space.size()];
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(titles, random);
            for (Seen title : titles) {
                boolean[] out = new boolean[title.terms.length];
                for (int j = 0; j < out.length; j++) {
                    out[j] = title.terms[j] != any && random.nextFloat() < settings.dropout();
                }
                predict(title, out, weights, errors);
                errors[title.place] -= 1;
                stepCoefficients(title, errors, epoch);
                stepWeights(title, out, errors, weights, squares);
            }
        }
        return new Learned(coefficients.clone(), vocabulary, weights);
    }

    private void predict(Seen title, boolean[] out, float[][] weights, float[] logits) {
        for (int c = 0; c < logits.length; c++) {
            float sum = 0;
            for (int k = 0; k < coefficients.length; k++) {
                sum += coefficients[k] * title.evidence[k * logits.length + c];
            }
            logits[c] = sum;
        }
        for (int j = 0; j < title.terms.length; j++) {
            if (!out[j]) {
                float unit = title.units[j];
                float[] row = weights[title.terms[j]];
                for (int c = 0; c < logits.length; c++) {
                    logits[c] += unit * row[c];
                }
            }
        }
        softmax(logits);
    }

    private void stepCoefficients(Seen title, float[] errors, int epoch) {
        for (int k = 0; k < coefficients.length; k++) {
            float gradient = 0;
            for (int c = 0; c < errors.length; c++) {
                gradient += errors[c] * title.evidence[k * errors.length + c];
            }
            coefficientSquares[k] += gradient * gradient;
            coefficients[k] -= settings.coefficientRate()
                    * gradient
                    / (1e-3f + (float) Math.sqrt(coefficientSquares[k] / (1 + epoch)));
        }
    }

    private void stepWeights(Seen title, boolean[] out, float[] errors, float[][] weights, float[][] squares) {
        for (int j = 0; j < title.terms.length; j++) {
            if (out[j]) {
                continue;
            }
            float unit = title.units[j];
            float[] row = weights[title.terms[j]];
            float[] square = squares[title.terms[j]];
            for (int c = 0; c < errors.length; c++) {
                float gradient = unit * errors[c];
                if (gradient > NEGLIGIBLE || gradient < -NEGLIGIBLE) {
                    square[c] += gradient * gradient;
                    row[c] -= settings.rate() * gradient / (DAMPING + (float) Math.sqrt(square[c]));
                }
            }
        }
    }

    private static void softmax(float[] values) {
        float best = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            best = Math.max(best, value);
        }
        float sum = 0;
        for (int c = 0; c < values.length; c++) {
            values[c] = values[c] - best < -20 ? 0 : (float) StrictMath.exp(values[c] - best);
            sum += values[c];
        }
        for (int c = 0; c < values.length; c++) {
            values[c] /= sum;
        }
    }
}

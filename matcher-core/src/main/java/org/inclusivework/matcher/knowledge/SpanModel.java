package org.inclusivework.matcher.knowledge;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds one kind of span in sentences: a linear chain whose states are outside, first word and later word; immutable.
 *
 * <p>The score of a state is the sum of the weights of what is seen of the word, 0 outside; the score of a chain adds
 * those of its steps. The best chain is found, and each span's confidence is the mean probability, over all chains,
 * that its words are in a span. Cost: linear in the words.
 */
public final class SpanModel {

    /** The number of states: outside, first, later. */
    public static final int STATES = 3;

    /** The score of a step that cannot be. */
    public static final float NEVER = -1e4f;

    private static final int VERSION = 1;

    private final float[] steps;
    private final float scale;
    private final int[] features;
    private final byte[] first;
    private final byte[] later;
    private final TermIds ids = new TermIds();

    private SpanModel(float[] steps, float scale, int[] features, byte[] first, byte[] later) {
        this.steps = steps;
        this.scale = scale;
        this.features = features;
        this.first = first;
        this.later = later;
        for (int feature : features) {
            ids.add(feature);
        }
    }

    /**
     * A span.
     *
     * @param start where it starts in the text
     * @param end where it ends, exclusive
     * @param confidence how sure, 0 to 1
     */
    public record Span(int start, int end, double confidence) {}

    /**
     * A model.
     *
     * @param steps the scores of steps from a state to a state, row by row
     * @param features what is seen, ascending
     * @param first the weights of the features for a first word
     * @param later the weights for a later word
     */
    public static SpanModel of(float[] steps, int[] features, float[] first, float[] later) {
        float largest = 1e-6f;
        for (int i = 0; i < first.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(first[i]), Math.abs(later[i])));
        }
        float scale = largest / Byte.MAX_VALUE;
        byte[] firstBytes = new byte[first.length];
        byte[] laterBytes = new byte[later.length];
        for (int i = 0; i < first.length; i++) {
            firstBytes[i] = (byte) Math.round(first[i] / scale);
            laterBytes[i] = (byte) Math.round(later[i] / scale);
        }
        return new SpanModel(steps.clone(), scale, features.clone(), firstBytes, laterBytes);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if it is of another version
     */
    public static SpanModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = in.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "the model of spans is of version " + version + ", not " + VERSION + ": rebuild the pack");
        }
        float scale = in.getFloat();
        float[] steps = new float[STATES * STATES];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.getFloat();
        }
        int[] features = new int[in.getInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.getInt();
        }
        byte[] first = new byte[features.length];
        byte[] later = new byte[features.length];
        in.get(first).get(later);
        return new SpanModel(steps, scale, features, first, later);
    }

    /** The model as bytes, big-endian. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * steps.length + 6 * features.length);
        out.putInt(VERSION).putFloat(scale);
        for (float step : steps) {
            out.putFloat(step);
        }
        out.putInt(features.length);
        for (int feature : features) {
            out.putInt(feature);
        }
        return out.put(first).put(later).array();
    }

    /**
     * The spans of a sentence in their order.
     *
     * @param eagerness what is added to the score of a first word: above 0 finds more, below 0 surer ones
     */
    public List<Span> find(SpanText sentence, double eagerness) {
        int n = sentence.size();
        double[][] scores = new double[n][STATES];
        for (int i = 0; i < n; i++) {
            int sumFirst = 0;
            int sumLater = 0;
            for (int feature : sentence.seen(i)) {
                int id = ids.find(feature);
                if (id != TermIds.ABSENT) {
                    sumFirst += first[id];
                    sumLater += later[id];
                }
            }
            scores[i][1] = scale * (double) sumFirst + eagerness;
            scores[i][2] = scale * (double) sumLater;
        }
        int[] best = bestChain(scores);
        double[] inside = inside(scores);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < n; ) {
            if (best[i] == 0) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < n && best[end] == 2) {
                end++;
            }
            double sum = 0;
            for (int j = i; j < end; j++) {
                sum += inside[j];
            }
            spans.add(new Span(sentence.start(i), sentence.end(end - 1), sum / (end - i)));
            i = end;
        }
        return spans;
    }

    private double step(int from, int to) {
        return steps[STATES * from + to];
    }

    private int[] bestChain(double[][] scores) {
        int n = scores.length;
        double[][] best = new double[n][STATES];
        int[][] from = new int[n][STATES];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < STATES; to++) {
                double most = i == 0 ? step(0, to) : Double.NEGATIVE_INFINITY;
                for (int state = 0; i > 0 && state < STATES; state++) {
                    double sum = best[i - 1][state] + step(state, to);
                    if (sum > most) {
                        most = sum;
                        from[i][to] = state;
                    }
                }
                best[i][to] = most + scores[i][to];
            }
        }
        int[] chain = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            if (i == n - 1) {
                for (int state = 1; state < STATES; state++) {
                    chain[i] = best[i][state] > best[i][chain[i]] ? state : chain[i];
                }
            } else {
                chain[i] = from[i + 1][chain[i + 1]];
            }
        }
        return chain;
    }

    /** For each word the probability that it is in a span. */
    private double[] inside(double[][] scores) {
        int n = scores.length;
        double[] inside = new double[n];
        if (n == 0) {
            return inside;
        }
        double[][] forward = forward(scores, steps);
        double[][] backward = backward(scores, steps);
        for (int i = 0; i < n; i++) {
            double out = StrictMath.exp(forward[i][0] + backward[i][0] - logSum(forward[n - 1]));
            inside[i] = Math.max(0, Math.min(1, 1 - out));
        }
        return inside;
    }

    /** The logarithm of the sum, over all chains that reach a state at a word, of the exponential of their score. */
    public static double[][] forward(double[][] scores, float[] steps) {
        double[][] sums = new double[scores.length][STATES];
        double[] terms = new double[STATES];
        for (int i = 0; i < scores.length; i++) {
            for (int to = 0; to < STATES; to++) {
                if (i == 0) {
                    sums[i][to] = steps[to] + scores[i][to];
                } else {
                    for (int from = 0; from < STATES; from++) {
                        terms[from] = sums[i - 1][from] + steps[STATES * from + to];
                    }
                    sums[i][to] = logSum(terms) + scores[i][to];
                }
            }
        }
        return sums;
    }

    /** The same over all chains that go on from a state at a word, that word's own score left out. */
    public static double[][] backward(double[][] scores, float[] steps) {
        double[][] sums = new double[scores.length][STATES];
        double[] terms = new double[STATES];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int from = 0; from < STATES; from++) {
                for (int to = 0; to < STATES; to++) {
                    terms[to] = sums[i + 1][to] + scores[i + 1][to] + steps[STATES * from + to];
                }
                sums[i][from] = logSum(terms);
            }
        }
        return sums;
    }

    /** The logarithm of the sum of exponentials. */
    public static double logSum(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.exp(value - most);
        }
        return most + StrictMath.log(sum);
    }
}

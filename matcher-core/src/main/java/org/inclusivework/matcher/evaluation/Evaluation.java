package org.inclusivework.matcher.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of measures for every topic that was judged, in the order of topics.
 *
 * <p>All topics count (as with trec_eval's {@code -c}): one that the run does not rank has an empty ranking. What gates keep from a
 * ranking stays in the ideal, so that a gate that closes wrongly costs.
 *
 * @param topics ascending
 * @param measures in the order asked for
 * @param values by measure, then by topic
 */
public record Evaluation(List<String> topics, List<Measure> measures, List<double[]> values) {
    public Evaluation {
        topics = List.copyOf(topics);
        measures = List.copyOf(measures);
        values = values.stream().map(double[]::clone).toList();
    }

    /** Measures a run. */
    public static Evaluation of(Qrels qrels, Run run, List<Measure> measures) {
        List<String> topics = List.copyOf(qrels.topics());
        List<double[]> values = new ArrayList<>();
        for (Measure measure : measures) {
            values.add(topics.stream()
                    .mapToDouble(topic -> measure.of(run.ranking(topic), qrels.judged(topic)))
                    .toArray());
        }
        return new Evaluation(topics, measures, values);
    }

    /** Returns the values of a measure by topic. */
    public double[] of(Measure measure) {
        return values.get(measures.indexOf(measure)).clone();
    }

    /** Returns the mean of a measure over the topics; 0 if there are none. */
    public double mean(Measure measure) {
        double sum = 0;
        for (double value : values.get(measures.indexOf(measure))) {
            sum += value;
        }
        return topics.isEmpty() ? 0 : sum / topics.size();
    }
}

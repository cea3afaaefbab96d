package org.inclusivework.matcher.evaluation;

import java.util.Map;
import java.util.Set;

/**
 * How often gates and judges disagree.
 *
 * @param judged pairs that were judged
 * @param good of these, with a grade of {@code goodFrom} or more
 * @param goodShutOut good pairs that a gate keeps from the ranking
 * @param bad judged 0
 * @param badLetIn judged 0, and no gate closed
 */
public record GateErrors(long judged, long good, long goodShutOut, long bad, long badLetIn) {

    /**
     * Counts.
     *
     * @param eligible the ids that no gate keeps out, by topic
     * @param goodFrom the least grade that is good
     */
    public static GateErrors of(Qrels qrels, Map<String, Set<String>> eligible, int goodFrom) {
        long judged = 0;
        long good = 0;
        long shutOut = 0;
        long bad = 0;
        long letIn = 0;
        for (String topic : qrels.topics()) {
            Set<String> open = eligible.getOrDefault(topic, Set.of());
            for (Map.Entry<String, Integer> pair : qrels.judged(topic).entrySet()) {
                judged++;
                if (pair.getValue() >= goodFrom) {
                    good++;
                    shutOut += open.contains(pair.getKey()) ? 0 : 1;
                } else if (pair.getValue() == 0) {
                    bad++;
                    letIn += open.contains(pair.getKey()) ? 1 : 0;
                }
            }
        }
        return new GateErrors(judged, good, shutOut, bad, letIn);
    }
}

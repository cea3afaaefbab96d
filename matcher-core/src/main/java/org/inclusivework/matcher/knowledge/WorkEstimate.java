package org.inclusivework.matcher.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a text lets one expect of the work it is about.
 *
 * @param homeShare the share of the work that can be done at home, 0 to 1
 * @param homeDeviation the standard deviation of that share
 * @param requirements for each requirement of the Occupational Requirements Survey the expected per cent of workers who
 *     meet it (of the workday for sitting and standing), 0 to 100, by the survey's names, in their alphabetical order
 */
public record WorkEstimate(double homeShare, double homeDeviation, Map<String, Double> requirements) {
    /** Copies the map. */
    public WorkEstimate {
        requirements = Collections.unmodifiableMap(new TreeMap<>(requirements));
    }
}

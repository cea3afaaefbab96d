package org.inclusivework.matcher.tuning;

import org.inclusivework.matcher.scoring.Weights;

/**
 * What a learner came to.
 *
 * @param weights the weights
 * @param value their mean nDCG@k on the candidates learned from
 * @param tries how many weights were tried on the measure; 0 for a learner that does not look at it
 * @param stoppedEarly whether patience ended the search
 */
public record Learned(Weights weights, double value, int tries, boolean stoppedEarly) {}

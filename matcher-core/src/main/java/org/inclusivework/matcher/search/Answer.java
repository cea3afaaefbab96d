package org.inclusivework.matcher.search;

import org.inclusivework.matcher.match.Ranking;

/**
 * A ranking and what it cost.
 *
 * @param ranking the ranking
 * @param pairs how many pairs were looked at
 * @param millis how long it took
 */
public record Answer(Ranking ranking, long pairs, long millis) {}

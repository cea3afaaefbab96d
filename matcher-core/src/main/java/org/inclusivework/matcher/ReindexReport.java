package org.inclusivework.matcher;

/**
 * What was rewritten by {@link MatchEngine#reindex}.
 *
 * @param openings how many openings
 * @param candidates how many candidates
 */
public record ReindexReport(long openings, long candidates) {}

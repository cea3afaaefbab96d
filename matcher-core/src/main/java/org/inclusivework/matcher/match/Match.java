package org.inclusivework.matcher.match;

import java.util.Objects;
import org.inclusivework.matcher.scoring.Score;

/**
 * One scored pair of a ranking.
 *
 * @param candidateId the candidate
 * @param openingId the opening
 * @param rank the place in the whole ranking from 1, counting pages before; 0 for an ineligible pair
 * @param score the score and its components
 */
public record Match(String candidateId, String openingId, int rank, Score score) {
    public Match {
        Objects.requireNonNull(candidateId, "candidateId");
        Objects.requireNonNull(openingId, "openingId");
        Objects.requireNonNull(score, "score");
    }

    @Override
    public String toString() {
        return "Match[" + candidateId + ", " + openingId + ", rank=" + rank + "]";
    }
}

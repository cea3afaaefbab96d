package org.inclusivework.matcher.insight;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;

/**
 * A candidate and the openings that are best for them today. Private: {@link #toString()} shows the id only.
 *
 * @param candidate the candidate
 * @param best the ids of the best openings
 * @param least the score of the last of them, or -1 where there are fewer than asked for, so that any other would be among them
 * @param last the id of the last, empty where there are fewer
 */
public record Standing(Candidate candidate, Set<String> best, double least, String last) {
    public Standing {
        Objects.requireNonNull(candidate, "candidate");
        best = Set.copyOf(best);
        Objects.requireNonNull(last, "last");
    }

    /** Makes it of a ranking of openings for the candidate. */
    public static Standing of(Candidate candidate, Ranking ranking) {
        Set<String> best = ranking.matches().stream().map(Match::openingId).collect(Collectors.toUnmodifiableSet());
        if (ranking.matches().size() < ranking.request().k()) {
            return new Standing(candidate, best, -1, "");
        }
        Match last = ranking.matches().getLast();
        return new Standing(candidate, best, last.score().value(), last.openingId());
    }

    /** Returns whether an opening that is not among the best would be with this score. */
    boolean admits(String openingId, double score) {
        return score > least || (score == least && Ids.ORDER.compare(openingId, last) < 0);
    }

    @Override
    public String toString() {
        return "Standing[" + candidate.id() + "]";
    }
}

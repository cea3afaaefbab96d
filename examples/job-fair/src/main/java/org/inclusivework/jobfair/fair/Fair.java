package org.inclusivework.jobfair.fair;

import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * Openings and candidates of one fair.
 *
 * @param openings the openings, by id
 * @param candidates the candidates, by id
 */
record Fair(List<Opening> openings, List<Candidate> candidates) {
    Fair {
        openings = List.copyOf(openings);
        candidates = List.copyOf(candidates);
    }
}

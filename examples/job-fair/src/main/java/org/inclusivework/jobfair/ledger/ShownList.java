package org.inclusivework.jobfair.ledger;

import java.util.List;

/**
 * A list of openings that was shown to one person; kept so that outcomes can later be judged knowing what people saw, and where.
 *
 * @param listId its id, the same for the same person, moment, weights and openings
 * @param personId who saw it
 * @param shownAt when, an ISO-8601 instant
 * @param command what showed it, such as {@code desk}
 * @param weightsHash the hash of the weights it was ranked with
 * @param openingIds the openings, first shown first
 */
public record ShownList(
        String listId, String personId, String shownAt, String command, String weightsHash, List<String> openingIds) {
    public ShownList {
        openingIds = List.copyOf(openingIds);
    }

    @Override
    public String toString() {
        return "ShownList[" + command + ", " + openingIds.size() + " openings]";
    }
}

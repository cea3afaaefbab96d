package org.inclusivework.matcher.search;

import java.util.List;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchFilter;

/**
 * One side of the pairs of a request, segment by segment: one record stands still, and these are gone through.
 *
 * <p>Both sides ask the same functions with the candidate first, so a pair has one score whoever is looked at.
 */
sealed interface Ranked permits OpeningsFor, CandidatesFor {
    /** Returns those of a segment, to be looked at one at a time by one thread. */
    Column column(SegmentRecords records);

    /** Returns whether a record passes all filters. */
    boolean passes(List<MatchFilter> filters, SegmentRecords records, int document);

    /** What is ranked in a segment. */
    interface Column {
        /** Returns how many there are, deleted ones included. */
        int size();

        /** Returns the document of the i-th. */
        int document(int i);

        /** Goes to the i-th, which the next three methods speak of. */
        void look(int i);

        /** Returns whether the pair is eligible. */
        boolean eligible();

        /** Returns the score's value. */
        double value();

        /** Returns the id. */
        String id();

        /** Returns the match of the i-th at a rank, with the score's components. */
        Match match(int i, int rank);
    }
}

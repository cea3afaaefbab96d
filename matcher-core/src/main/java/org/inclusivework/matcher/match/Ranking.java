package org.inclusivework.matcher.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ordered matches of one request: by score downwards, then by the id of what is ranked upwards in unsigned UTF-8 bytes.
 *
 * @param request what was asked
 * @param matches the eligible matches of this page
 * @param ineligible ineligible pairs if they were asked for, in the same order
 * @param nextCursor where the next page starts, or {@code null} if there is none
 */
public record Ranking(
        MatchRequest request,
        List<Match> matches,
        List<Match> ineligible,
        @Nullable Cursor nextCursor) {
    public Ranking {
        Objects.requireNonNull(request, "request");
        matches = List.copyOf(matches);
        ineligible = List.copyOf(ineligible);
    }

    /** Returns where the next page starts; empty if this is the last. */
    public Optional<Cursor> next() {
        return Optional.ofNullable(nextCursor);
    }
}

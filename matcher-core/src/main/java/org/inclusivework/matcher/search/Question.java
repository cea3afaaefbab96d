package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of every opening; immutable by convention and thread-safe.
 *
 * @param after after which place the ranking goes on, {@code null} from the first
 * @param afterId its id in UTF-8
 * @param home where the candidate lives, as {@link HotColumns#point}
 */
record Question(
        OpeningsFor subject,
        MatchRequest request,
        Limit limit,
        CandidateBounds bounds,
        Cursor.@Nullable Position after,
        byte @Nullable [] afterId,
        int[] home) {
    static Question of(OpeningsFor subject, MatchRequest request, Limit limit) {
        Cursor.Position after =
                request.cursor() == null ? null : request.cursor().position();
        CandidateBounds bounds = new CandidateBounds(
                subject.candidate(),
                subject.terms().parameters(),
                subject.terms().weights());
        return new Question(
                subject,
                request,
                limit,
                bounds,
                after,
                after == null ? null : after.id().getBytes(StandardCharsets.UTF_8),
                HotColumns.point(bounds.x(), bounds.y(), bounds.z()));
    }

    /** Returns how many openings are to be found: one more than asked for tells whether there is a next page. */
    int wanted() {
        return request.k() + 1;
    }
}

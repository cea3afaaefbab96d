package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.jspecify.annotations.Nullable;

/** What a request asks of every opening; immutable by convention and thread-safe. */
final class Question {
    private final OpeningsFor subject;
    private final MatchRequest request;
    private final Limit limit;
    private final CandidateBounds bounds;
    private final Cursor.@Nullable Position after;
    private final byte @Nullable [] afterId;
    private final int[] home;

    Question(OpeningsFor subject, MatchRequest request, Limit limit) {
        this.subject = subject;
        this.request = request;
        this.limit = limit;
        this.bounds = new CandidateBounds(
                subject.candidate(),
                subject.terms().parameters(),
                subject.terms().weights());
        this.after = request.cursor() == null ? null : request.cursor().position();
        this.afterId = after == null ? null : after.id().getBytes(StandardCharsets.UTF_8);
        this.home = HotColumns.point(bounds.x(), bounds.y(), bounds.z());
    }

    OpeningsFor subject() {
        return subject;
    }

    MatchRequest request() {
        return request;
    }

    Limit limit() {
        return limit;
    }

    CandidateBounds bounds() {
        return bounds;
    }

    /** Returns after which place the ranking goes on, {@code null} from the first. */
    Cursor.@Nullable Position after() {
        return after;
    }

    /** Returns the id of that place in UTF-8. */
    byte @Nullable [] afterId() {
        return afterId;
    }

    /** Returns where the candidate lives, as {@link HotColumns#point}. */
    int[] home() {
        return home;
    }

    /** Returns how many openings are to be found: one more than asked for tells whether there is a next page. */
    int wanted() {
        return request.k() + 1;
    }
}

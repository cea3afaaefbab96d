package org.inclusivework.matcher.match;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What to rank, for whom, on which day.
 *
 * <p>There is no hidden clock: {@code asOf} decides which openings are open. Immutable and thread-safe.
 *
 * @param subject for whom or what
 * @param asOf the day asked for
 * @param k how many matches at most, 1 to {@value #MAX_K}
 * @param weights how much each component counts
 * @param filters conditions, all of which must hold
 * @param minScore the least score of a match, 0 to 1; 0 for any. A number known to be reached makes the search quicker
 * @param ineligible how many ineligible pairs at most to list besides, with their reasons, best score first; 0 to {@value #MAX_K}
 * @param cursor where to continue, or {@code null} for the first page
 * @param timeout how long the answer may take, or {@code null}; afterwards the request fails, never with part of an answer
 * @param cancel a signal to stop, or {@code null}
 */
public record MatchRequest(
        Subject subject,
        LocalDate asOf,
        int k,
        Weights weights,
        List<MatchFilter> filters,
        double minScore,
        int ineligible,
        @Nullable Cursor cursor,
        @Nullable Duration timeout,
        @Nullable CancelSignal cancel) {
    /** The largest number of matches of one page. */
    public static final int MAX_K = 10_000_000;

    public MatchRequest {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(weights, "weights");
        filters = List.copyOf(filters);
        if (k < 1 || k > MAX_K) {
            throw MatcherException.invalid(
                    "request.k", k, "not a number of matches", "use 1 to " + MAX_K + ", such as 10");
        }
        if (!(minScore >= 0) || !(minScore <= 1)) {
            throw MatcherException.invalid(
                    "request.minScore", minScore, "not a score", "use a number from 0 to 1, 0 for any match");
        }
        if (ineligible < 0 || ineligible > MAX_K) {
            throw MatcherException.invalid(
                    "request.ineligible", ineligible, "not a number of pairs", "use 0 to " + MAX_K);
        }
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw MatcherException.invalid(
                    "request.timeout", timeout, "no time at all", "use a positive duration, or none");
        }
        if (cursor != null) {
            cursor.position();
        }
    }

    /** Starts a request for openings for a candidate in the index. */
    public static Builder openingsFor(String candidateId, LocalDate asOf) {
        return new Builder(new Subject.CandidateId(candidateId), asOf);
    }

    /** Starts a request for openings for a candidate who need not be in the index. */
    public static Builder openingsFor(Candidate candidate, LocalDate asOf) {
        return new Builder(new Subject.OfCandidate(candidate), asOf);
    }

    /** Starts a request for candidates for an opening in the index. */
    public static Builder candidatesFor(String openingId, LocalDate asOf) {
        return new Builder(new Subject.OpeningId(openingId), asOf);
    }

    /** Starts a request for candidates for an opening that need not be in the index. */
    public static Builder candidatesFor(Opening opening, LocalDate asOf) {
        return new Builder(new Subject.OfOpening(opening), asOf);
    }

    /** Returns a builder that starts with this request. */
    public Builder toBuilder() {
        return new Builder(subject, asOf)
                .k(k)
                .weights(weights)
                .filters(filters)
                .minScore(minScore)
                .ineligible(ineligible)
                .cursor(cursor)
                .timeout(timeout)
                .cancel(cancel);
    }

    @Override
    public String toString() {
        return "MatchRequest[" + subject.id() + ", " + asOf + ", k=" + k + "]";
    }

    /** Collects a request; not thread-safe. */
    public static final class Builder {
        private Subject subject;
        private LocalDate asOf;
        private int k = 10;
        private Weights weights = Weights.defaults();
        private List<MatchFilter> filters = List.of();
        private double minScore;
        private int ineligible;
        private @Nullable Cursor cursor;
        private @Nullable Duration timeout;
        private @Nullable CancelSignal cancel;

        private Builder(Subject subject, LocalDate asOf) {
            this.subject = subject;
            this.asOf = asOf;
        }

        /** Sets for whom or what. */
        public Builder subject(Subject value) {
            subject = value;
            return this;
        }

        /** Sets the day asked for. */
        public Builder asOf(LocalDate value) {
            asOf = value;
            return this;
        }

        /** Sets how many matches at most; 10 unless set. */
        public Builder k(int value) {
            k = value;
            return this;
        }

        /** Sets the weights. */
        public Builder weights(Weights value) {
            weights = value;
            return this;
        }

        /** Sets the conditions. */
        public Builder filters(List<MatchFilter> values) {
            filters = values;
            return this;
        }

        /** Sets the least score of a match; any unless set. */
        public Builder minScore(double value) {
            minScore = value;
            return this;
        }

        /** Sets how many ineligible pairs at most to list besides; none unless set. */
        public Builder ineligible(int value) {
            ineligible = value;
            return this;
        }

        /** Sets where to continue. */
        public Builder cursor(@Nullable Cursor value) {
            cursor = value;
            return this;
        }

        /** Sets how long the answer may take. */
        public Builder timeout(@Nullable Duration value) {
            timeout = value;
            return this;
        }

        /** Sets a signal to stop. */
        public Builder cancel(@Nullable CancelSignal value) {
            cancel = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @throws MatcherException.InvalidInput if a part breaks its rules
         */
        public MatchRequest build() {
            return new MatchRequest(subject, asOf, k, weights, filters, minScore, ineligible, cursor, timeout, cancel);
        }
    }
}

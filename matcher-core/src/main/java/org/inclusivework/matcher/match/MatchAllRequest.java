package org.inclusivework.matcher.match;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What to rank for every candidate, or for every opening, of the index.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranksOpenings whether openings are ranked, for every candidate; otherwise candidates, for every opening
 * @param asOf the day asked for
 * @param k how many matches at most for each, 1 to {@value MatchRequest#MAX_K}
 * @param weights how much each component counts
 * @param subjects conditions on for whom or what to rank, all of which must hold
 * @param filters conditions on what is ranked, all of which must hold
 * @param ineligible how many ineligible pairs at most to list besides for each, 0 to {@value MatchRequest#MAX_K}
 * @param timeout how long the whole may take from the call on, or {@code null}
 * @param cancel a signal to stop, or {@code null}
 */
public record MatchAllRequest(
        boolean ranksOpenings,
        LocalDate asOf,
        int k,
        Weights weights,
        List<MatchFilter> subjects,
        List<MatchFilter> filters,
        int ineligible,
        @Nullable Duration timeout,
        @Nullable CancelSignal cancel) {
    public MatchAllRequest {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(weights, "weights");
        subjects = List.copyOf(subjects);
        filters = List.copyOf(filters);
        // Everything else has the rules of a single request.
        new MatchRequest(
                new Subject.CandidateId("any"), asOf, k, weights, filters, 0, ineligible, null, timeout, cancel);
    }

    /** Starts a request for openings for every candidate in the index. */
    public static Builder openingsForEveryCandidate(LocalDate asOf) {
        return new Builder(true, asOf);
    }

    /** Starts a request for candidates for every opening in the index. */
    public static Builder candidatesForEveryOpening(LocalDate asOf) {
        return new Builder(false, asOf);
    }

    /** Returns a builder that starts with this request. */
    public Builder toBuilder() {
        return new Builder(ranksOpenings, asOf)
                .k(k)
                .weights(weights)
                .subjects(subjects)
                .filters(filters)
                .ineligible(ineligible)
                .timeout(timeout)
                .cancel(cancel);
    }

    /** Returns the request for one of them, by id. */
    public MatchRequest forSubject(String id) {
        Subject subject = ranksOpenings ? new Subject.CandidateId(id) : new Subject.OpeningId(id);
        return new MatchRequest(subject, asOf, k, weights, filters, 0, ineligible, null, timeout, cancel);
    }

    /** Collects a request; not thread-safe. */
    public static final class Builder {
        private final boolean ranksOpenings;
        private final LocalDate asOf;
        private int k = 10;
        private Weights weights = Weights.defaults();
        private List<MatchFilter> subjects = List.of();
        private List<MatchFilter> filters = List.of();
        private int ineligible;
        private @Nullable Duration timeout;
        private @Nullable CancelSignal cancel;

        private Builder(boolean ranksOpenings, LocalDate asOf) {
            this.ranksOpenings = ranksOpenings;
            this.asOf = asOf;
        }

        /** Sets how many matches at most for each; 10 unless set. */
        public Builder k(int value) {
            k = value;
            return this;
        }

        /** Sets the weights. */
        public Builder weights(Weights value) {
            weights = value;
            return this;
        }

        /** Sets the conditions on for whom or what to rank. */
        public Builder subjects(List<MatchFilter> values) {
            subjects = values;
            return this;
        }

        /** Sets the conditions on what is ranked. */
        public Builder filters(List<MatchFilter> values) {
            filters = values;
            return this;
        }

        /** Sets how many ineligible pairs at most to list besides for each; none unless set. */
        public Builder ineligible(int value) {
            ineligible = value;
            return this;
        }

        /** Sets how long the whole may take. */
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
        public MatchAllRequest build() {
            return new MatchAllRequest(ranksOpenings, asOf, k, weights, subjects, filters, ineligible, timeout, cancel);
        }
    }
}

package org.inclusivework.matcher.search;

import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

/**
 * One way of going over pairs: one side stands still, and the other, of facts {@code F}, is gone through.
 *
 * <p>Both ways ask the same functions with the candidate first, so a pair has one score whoever is looked at.
 */
sealed interface Direction<F> {
    /** Returns the column of what is ranked in a segment. */
    FactsColumn<F> column(SegmentFacts facts, SegmentRecords records);

    /** Returns the id of one that is ranked. */
    String id(F facts);

    /** Returns whether the pair is eligible. */
    boolean eligible(F facts);

    /** Returns the score's value; allocates nothing. */
    double value(F facts);

    /** Returns the match at a rank, with the score's components. */
    Match match(F facts, int rank);

    /** Returns whether a record passes all filters. */
    boolean passes(List<MatchFilter> filters, SegmentRecords records, int doc);

    /** What holds for every pair of a request. */
    record Terms(Scorer scorer, ScoringParameters parameters, Weights weights, long day) {
        Terms(Scorer scorer, ScoringParameters parameters, Weights weights, LocalDate asOf) {
            this(scorer, parameters, weights, asOf.toEpochDay());
        }
    }

    /** Openings are gone through, for a candidate. */
    record OpeningsFor(CandidateFacts candidate, Terms terms) implements Direction<OpeningFacts> {
        @Override
        public FactsColumn<OpeningFacts> column(SegmentFacts facts, SegmentRecords records) {
            return facts.openings(records);
        }

        @Override
        public String id(OpeningFacts opening) {
            return opening.id();
        }

        @Override
        public boolean eligible(OpeningFacts opening) {
            return Eligibility.eligible(candidate, opening, terms.day, terms.parameters);
        }

        @Override
        public double value(OpeningFacts opening) {
            return terms.scorer.value(candidate, opening, terms.weights);
        }

        @Override
        public Match match(OpeningFacts opening, int rank) {
            Score score = terms.scorer.score(candidate, opening, terms.weights);
            return new Match(candidate.id(), opening.id(), rank, score);
        }

        @Override
        public boolean passes(List<MatchFilter> filters, SegmentRecords records, int doc) {
            Opening opening = records.opening(doc);
            return filters.stream().allMatch(filter -> filter.passes(opening));
        }
    }

    /** Candidates are gone through, for an opening. */
    record CandidatesFor(OpeningFacts opening, Terms terms) implements Direction<CandidateFacts> {
        @Override
        public FactsColumn<CandidateFacts> column(SegmentFacts facts, SegmentRecords records) {
            return facts.candidates(records);
        }

        @Override
        public String id(CandidateFacts candidate) {
            return candidate.id();
        }

        @Override
        public boolean eligible(CandidateFacts candidate) {
            return Eligibility.eligible(candidate, opening, terms.day, terms.parameters);
        }

        @Override
        public double value(CandidateFacts candidate) {
            return terms.scorer.value(candidate, opening, terms.weights);
        }

        @Override
        public Match match(CandidateFacts candidate, int rank) {
            Score score = terms.scorer.score(candidate, opening, terms.weights);
            return new Match(candidate.id(), opening.id(), rank, score);
        }

        @Override
        public boolean passes(List<MatchFilter> filters, SegmentRecords records, int doc) {
            Candidate candidate = records.candidate(doc);
            return filters.stream().allMatch(filter -> filter.passes(candidate));
        }
    }
}

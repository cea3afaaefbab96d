package org.inclusivework.matcher.match;

import java.util.Objects;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** Whom or what a ranking is for: a candidate, for whom openings are ranked, or an opening, for which candidates are ranked. */
public sealed interface Subject {
    /** Returns the id of the candidate or opening. */
    String id();

    /** Returns whether openings are ranked, for a candidate. */
    boolean ranksOpenings();

    /**
     * A candidate in the index.
     *
     * @param id the id
     */
    record CandidateId(String id) implements Subject {
        public CandidateId {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public boolean ranksOpenings() {
            return true;
        }
    }

    /**
     * A candidate who need not be in the index.
     *
     * @param candidate the record
     */
    record OfCandidate(Candidate candidate) implements Subject {
        public OfCandidate {
            Objects.requireNonNull(candidate, "candidate");
        }

        @Override
        public String id() {
            return candidate.id();
        }

        @Override
        public boolean ranksOpenings() {
            return true;
        }
    }

    /**
     * An opening in the index.
     *
     * @param id the id
     */
    record OpeningId(String id) implements Subject {
        public OpeningId {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public boolean ranksOpenings() {
            return false;
        }
    }

    /**
     * An opening that need not be in the index.
     *
     * @param opening the record
     */
    record OfOpening(Opening opening) implements Subject {
        public OfOpening {
            Objects.requireNonNull(opening, "opening");
        }

        @Override
        public String id() {
            return opening.id();
        }

        @Override
        public boolean ranksOpenings() {
            return false;
        }
    }
}

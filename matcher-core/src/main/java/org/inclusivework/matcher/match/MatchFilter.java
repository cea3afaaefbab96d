package org.inclusivework.matcher.match;

import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * A condition on what is ranked, apart from eligibility; a request may carry several, all of which must hold.
 *
 * <p>A filter about openings lets every candidate pass, and the other way round.
 */
public sealed interface MatchFilter {
    /** Returns whether an opening passes. */
    boolean passes(Opening opening);

    /** Returns whether a candidate passes. */
    boolean passes(Candidate candidate);

    /**
     * Openings of some forms of employment.
     *
     * @param forms the forms
     */
    record FormIn(Set<EmploymentForm> forms) implements MatchFilter {
        public FormIn {
            forms = Set.copyOf(forms);
        }

        @Override
        public boolean passes(Opening opening) {
            return forms.contains(opening.form());
        }

        @Override
        public boolean passes(Candidate candidate) {
            return true;
        }
    }

    /**
     * Openings of some employers.
     *
     * @param employers the names
     */
    record EmployerIn(Set<String> employers) implements MatchFilter {
        public EmployerIn {
            employers = Set.copyOf(employers);
        }

        @Override
        public boolean passes(Opening opening) {
            return employers.contains(opening.employer());
        }

        @Override
        public boolean passes(Candidate candidate) {
            return true;
        }
    }

    /**
     * Openings with a place, and candidates with a home, in some areas.
     *
     * @param areas ids of areas, or their beginnings: {@code 3211} holds all of the prefecture's counties
     */
    record AreaIn(Set<String> areas) implements MatchFilter {
        public AreaIn {
            areas = Set.copyOf(areas);
        }

        @Override
        public boolean passes(Opening opening) {
            return opening.places().stream().anyMatch(this::holds);
        }

        @Override
        public boolean passes(Candidate candidate) {
            return candidate.home() != null && holds(candidate.home());
        }

        private boolean holds(Place place) {
            String id = place.areaId();
            return id != null && areas.stream().anyMatch(id::startsWith);
        }
    }

    /**
     * Openings and candidates whose id is in a set.
     *
     * @param ids the ids
     */
    record IdIn(Set<String> ids) implements MatchFilter {
        public IdIn {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean passes(Opening opening) {
            return ids.contains(opening.id());
        }

        @Override
        public boolean passes(Candidate candidate) {
            return ids.contains(candidate.id());
        }
    }

    /**
     * Openings of an occupation, and candidates who wish for one, or for one close to it.
     *
     * @param occupations the occupations
     * @param sharedLevels how many levels of the classification must be shared, 1 (the major group) to 4 (the same)
     */
    record OccupationIn(List<OccupationCode> occupations, int sharedLevels) implements MatchFilter {
        public OccupationIn {
            occupations = List.copyOf(occupations);
        }

        @Override
        public boolean passes(Opening opening) {
            return opening.occupation() != null && holds(opening.occupation());
        }

        @Override
        public boolean passes(Candidate candidate) {
            return candidate.wishedOccupations().stream().anyMatch(this::holds);
        }

        private boolean holds(OccupationCode code) {
            return occupations.stream().anyMatch(wanted -> wanted.sharedLevels(code) >= sharedLevels);
        }
    }
}

package org.inclusivework.matcher.model;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * A person who seeks work, as the person or a counsellor stated it.
 *
 * Needs and capacities are the person's own; there is no diagnosis. Private: {@link #toString()} shows the id only. Immutable and
 * thread-safe.
 *
 * @param id the id, see {@link Ids}; never a certificate or identity number
 * @param name the name to use, or {@code null}
 * @param skills what the person can do, ordered by skill, one entry a skill
 * @param credentials certificates of competence held, as named
 * @param education the schooling completed, or {@code null} if nobody asked
 * @param home the home or home township, or {@code null}
 * @param reach how far the person can go, by what means and with whom
 * @param needs the accommodations needed, in the order stated
 * @param capacities how far demands can be met, in catalogue order, one entry a function; a function that is not named is no problem
 * @param homeWork wishes and means for working at home
 * @param shiftsRefused the shifts the person cannot work, in catalogue order
 * @param maxHours the most hours a week, 1 to 100, or {@code null}
 * @param dormitory whether the person would live in
 * @param payFloor the least pay accepted, {@code min} counts; or {@code null}
 * @param wishedOccupations the occupations wished for, best first
 * @param wishedTraining the courses wished for, as named
 * @param contact how to reach the person
 * @param certificate class and grade for cited rule-based posts, quota and statistics; or {@code null}
 */
public record Candidate(
        String id,
        @Nullable String name,
        List<CandidateSkill> skills,
        List<String> credentials,
        @Nullable EducationLevel education,
        @Nullable Place home,
        Reach reach,
        List<AccommodationNeed> needs,
        List<Capacity> capacities,
        HomeMeans homeWork,
        List<Shift> shiftsRefused,
        @Nullable Integer maxHours,
        DormitoryWish dormitory,
        @Nullable Pay payFloor,
        List<OccupationCode> wishedOccupations,
        List<String> wishedTraining,
        Contact contact,
        @Nullable Certificate certificate) {
    /** The largest number of needs. */
    public static final int MAX_NEEDS = 64;

    public Candidate {
        Ids.check("candidate", id);
        skills = Check.uniqueBy("candidate.skills", skills, CandidateSkill::skill);
        credentials = credentials.stream().distinct().sorted(Ids.ORDER).toList();
        credentials.forEach(credential -> Check.text("candidate.credentials", credential));
        Objects.requireNonNull(reach, "reach");
        needs = List.copyOf(needs);
        Check.privateRange("candidate.needs.size", needs.size(), 0, MAX_NEEDS);
        capacities = Check.uniqueBy("candidate.capacities", capacities, Capacity::function);
        Objects.requireNonNull(homeWork, "homeWork");
        shiftsRefused = Check.inOrder(shiftsRefused);
        if (maxHours != null) {
            Check.range("candidate.maxHours", maxHours, 1, 100);
        }
        Objects.requireNonNull(dormitory, "dormitory");
        wishedOccupations = wishedOccupations.stream().distinct().toList();
        wishedTraining = List.copyOf(wishedTraining);
        Objects.requireNonNull(contact, "contact");
    }

    /** Starts a record with the parts that must be there; all others start as "nobody said". */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns a builder that starts with this record. */
    public Builder toBuilder() {
        Builder b = new Builder(id);
        b.name = name;
        b.skills = skills;
        b.credentials = credentials;
        b.education = education;
        b.home = home;
        b.reach = reach;
        b.needs = needs;
        b.capacities = capacities;
        b.homeWork = homeWork;
        b.shiftsRefused = shiftsRefused;
        b.maxHours = maxHours;
        b.dormitory = dormitory;
        b.payFloor = payFloor;
        b.wishedOccupations = wishedOccupations;
        b.wishedTraining = wishedTraining;
        b.contact = contact;
        b.certificate = certificate;
        return b;
    }

    @Override
    public String toString() {
        return "Candidate[" + id + "]";
    }

    /** Collects a record; not thread-safe. Lists replace what was there. */
    public static final class Builder {
        private String id;
        private @Nullable String name;
        private List<CandidateSkill> skills = List.of();
        private List<String> credentials = List.of();
        private @Nullable EducationLevel education;
        private @Nullable Place home;
        private Reach reach = Reach.NOT_STATED;
        private List<AccommodationNeed> needs = List.of();
        private List<Capacity> capacities = List.of();
        private HomeMeans homeWork = HomeMeans.NOT_STATED;
        private List<Shift> shiftsRefused = List.of();
        private @Nullable Integer maxHours;
        private DormitoryWish dormitory = DormitoryWish.REFUSED;
        private @Nullable Pay payFloor;
        private List<OccupationCode> wishedOccupations = List.of();
        private List<String> wishedTraining = List.of();
        private Contact contact = Contact.DEFAULT;
        private @Nullable Certificate certificate;

        private Builder(String id) {
            this.id = id;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder name(@Nullable String value) {
            name = value;
            return this;
        }

        public Builder skills(List<CandidateSkill> value) {
            skills = value;
            return this;
        }

        public Builder credentials(List<String> value) {
            credentials = value;
            return this;
        }

        public Builder education(@Nullable EducationLevel value) {
            education = value;
            return this;
        }

        public Builder home(@Nullable Place value) {
            home = value;
            return this;
        }

        public Builder reach(Reach value) {
            reach = value;
            return this;
        }

        public Builder needs(List<AccommodationNeed> value) {
            needs = value;
            return this;
        }

        public Builder capacities(List<Capacity> value) {
            capacities = value;
            return this;
        }

        public Builder homeWork(HomeMeans value) {
            homeWork = value;
            return this;
        }

        public Builder shiftsRefused(List<Shift> value) {
            shiftsRefused = value;
            return this;
        }

        public Builder maxHours(@Nullable Integer value) {
            maxHours = value;
            return this;
        }

        public Builder dormitory(DormitoryWish value) {
            dormitory = value;
            return this;
        }

        public Builder payFloor(@Nullable Pay value) {
            payFloor = value;
            return this;
        }

        public Builder wishedOccupations(List<OccupationCode> value) {
            wishedOccupations = value;
            return this;
        }

        public Builder wishedTraining(List<String> value) {
            wishedTraining = value;
            return this;
        }

        public Builder contact(Contact value) {
            contact = value;
            return this;
        }

        public Builder certificate(@Nullable Certificate value) {
            certificate = value;
            return this;
        }

        /**
         * Makes the record.
         *
         * @throws MatcherException.InvalidInput if a part breaks its rules
         */
        public Candidate build() {
            return new Candidate(
                    id,
                    name,
                    skills,
                    credentials,
                    education,
                    home,
                    reach,
                    needs,
                    capacities,
                    homeWork,
                    shiftsRefused,
                    maxHours,
                    dormitory,
                    payFloor,
                    wishedOccupations,
                    wishedTraining,
                    contact,
                    certificate);
        }
    }
}

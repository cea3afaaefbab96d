package org.inclusivework.matcher.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * A job opening, as the employer stated it.
 *
 * Nothing here is expanded or estimated: what nobody said is absent, and knowledge about occupations is applied when a query is
 * planned. Immutable and thread-safe.
 *
 * @param id the id, see {@link Ids}
 * @param title what the work is called
 * @param employer the employer's name
 * @param positions how many people are sought, 1 to 100,000; 0 where the sheet says "several"
 * @param occupation the occupation, or {@code null}
 * @param description what the advert says about the work; may be empty
 * @param skills the skills asked for, ordered by skill, one entry a skill
 * @param credentials the certificates of competence without which the work may not be done, as named
 * @param education the least schooling asked for
 * @param places where the work is done, at most {@value #MAX_PLACES}, the best of them counts; empty where nobody said
 * @param hours hours a week, or {@code null}
 * @param shifts the shifts that have to be worked, in catalogue order; empty where nobody said
 * @param pay the pay, or {@code null}
 * @param form the form of employment
 * @param offers what is offered, ordered by accommodation; at most one entry for an accommodation and scope; silence is UNKNOWN
 * @param demands what the work asks of body and mind, in catalogue order, one entry a function
 * @param homeWork what is said about working at home, or {@code null}
 * @param dormitory whether people can live in
 * @param rule the cited rule that reserves the post, or {@code null}
 * @param validFrom the first day it is open, or {@code null}
 * @param validTo the last day it is open, or {@code null}
 * @param declared what else the employer declared, verbatim by heading, ordered by heading; never used to judge anybody
 */
public record Opening(
        String id,
        String title,
        String employer,
        int positions,
        @Nullable OccupationCode occupation,
        String description,
        List<SkillRequirement> skills,
        List<String> credentials,
        EducationLevel education,
        List<Place> places,
        @Nullable WorkHours hours,
        List<Shift> shifts,
        @Nullable Pay pay,
        EmploymentForm form,
        List<AccommodationOffer> offers,
        List<Demand> demands,
        @Nullable HomeWorkTerms homeWork,
        Stated dormitory,
        @Nullable PostRule rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, String> declared) {
    /** The largest number of places. */
    public static final int MAX_PLACES = 4;

    public Opening {
        Ids.check("opening", id);
        Check.text("opening.title", title);
        Check.text("opening.employer", employer);
        Check.range("opening.positions", positions, 0, 100_000);
        Objects.requireNonNull(description, "description");
        skills = Check.uniqueBy("opening.skills", skills, SkillRequirement::skill);
        credentials = credentials.stream().distinct().sorted(Ids.ORDER).toList();
        credentials.forEach(name -> Check.text("opening.credentials", name));
        Objects.requireNonNull(education, "education");
        places = List.copyOf(places);
        Check.range("opening.places.size", places.size(), 0, MAX_PLACES);
        shifts = Check.inOrder(shifts);
        Objects.requireNonNull(form, "form");
        offers = Check.offers(offers);
        demands = Check.uniqueBy("opening.demands", demands, Demand::function);
        Objects.requireNonNull(dormitory, "dormitory");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw MatcherException.invalid(
                    "opening.validTo", validTo, "it ends before it starts on " + validFrom, "check both dates");
        }
        TreeMap<String, String> sorted = new TreeMap<>(Ids.ORDER);
        sorted.putAll(declared);
        declared = Collections.unmodifiableMap(sorted);
    }

    /** Starts a record with the parts that must be there; all others start as "nobody said". */
    public static Builder builder(String id, String title, String employer) {
        return new Builder(id, title, employer);
    }

    /** Returns a builder that starts with this record. */
    public Builder toBuilder() {
        Builder b = new Builder(id, title, employer);
        b.positions = positions;
        b.occupation = occupation;
        b.description = description;
        b.skills = skills;
        b.credentials = credentials;
        b.education = education;
        b.places = places;
        b.hours = hours;
        b.shifts = shifts;
        b.pay = pay;
        b.form = form;
        b.offers = offers;
        b.demands = demands;
        b.homeWork = homeWork;
        b.dormitory = dormitory;
        b.rule = rule;
        b.validFrom = validFrom;
        b.validTo = validTo;
        b.declared = declared;
        return b;
    }

    /** Returns what is offered of an accommodation in a part of working life; {@link OfferState#UNKNOWN} if nobody said. */
    public OfferState offerState(Accommodation accommodation, Scope scope) {
        for (AccommodationOffer offer : offers) {
            if (offer.accommodation() == accommodation && offer.scopes().contains(scope)) {
                return offer.state();
            }
        }
        return OfferState.UNKNOWN;
    }

    /**
     * Returns what the employer itself declared about classes or grades of disability, verbatim by heading.
     *
     * <p>Such a list gates nobody: it is shown, asked about, and a finding of the opening audit.
     */
    public Map<String, String> declaredAboutDisability() {
        TreeMap<String, String> found = new TreeMap<>(Ids.ORDER);
        declared.forEach((heading, words) -> {
            if (heading.contains("残疾") || heading.toLowerCase(Locale.ROOT).contains("disab")) {
                found.put(heading, words);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** Collects a record; not thread-safe. Lists replace what was there. */
    public static final class Builder {
        private String id;
        private String title;
        private String employer;
        private int positions = 1;
        private @Nullable OccupationCode occupation;
        private String description = "";
        private List<SkillRequirement> skills = List.of();
        private List<String> credentials = List.of();
        private EducationLevel education = EducationLevel.NONE;
        private List<Place> places = List.of();
        private @Nullable WorkHours hours;
        private List<Shift> shifts = List.of();
        private @Nullable Pay pay;
        private EmploymentForm form = EmploymentForm.OPEN;
        private List<AccommodationOffer> offers = List.of();
        private List<Demand> demands = List.of();
        private @Nullable HomeWorkTerms homeWork;
        private Stated dormitory = Stated.UNKNOWN;
        private @Nullable PostRule rule;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private Map<String, String> declared = Map.of();

        private Builder(String id, String title, String employer) {
            this.id = id;
            this.title = title;
            this.employer = employer;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder employer(String value) {
            employer = value;
            return this;
        }

        public Builder positions(int value) {
            positions = value;
            return this;
        }

        public Builder occupation(@Nullable OccupationCode value) {
            occupation = value;
            return this;
        }

        public Builder description(String value) {
            description = value;
            return this;
        }

        public Builder skills(List<SkillRequirement> value) {
            skills = value;
            return this;
        }

        public Builder credentials(List<String> value) {
            credentials = value;
            return this;
        }

        public Builder education(EducationLevel value) {
            education = value;
            return this;
        }

        public Builder places(List<Place> value) {
            places = value;
            return this;
        }

        public Builder hours(@Nullable WorkHours value) {
            hours = value;
            return this;
        }

        public Builder shifts(List<Shift> value) {
            shifts = value;
            return this;
        }

        public Builder pay(@Nullable Pay value) {
            pay = value;
            return this;
        }

        public Builder form(EmploymentForm value) {
            form = value;
            return this;
        }

        public Builder offers(List<AccommodationOffer> value) {
            offers = value;
            return this;
        }

        public Builder demands(List<Demand> value) {
            demands = value;
            return this;
        }

        public Builder homeWork(@Nullable HomeWorkTerms value) {
            homeWork = value;
            return this;
        }

        public Builder dormitory(Stated value) {
            dormitory = value;
            return this;
        }

        public Builder rule(@Nullable PostRule value) {
            rule = value;
            return this;
        }

        public Builder validFrom(@Nullable LocalDate value) {
            validFrom = value;
            return this;
        }

        public Builder validTo(@Nullable LocalDate value) {
            validTo = value;
            return this;
        }

        public Builder declared(Map<String, String> value) {
            declared = value;
            return this;
        }

        /**
         * Makes the record.
         *
         * @throws MatcherException.InvalidInput if a part breaks its rules
         */
        public Opening build() {
            return new Opening(
                    id,
                    title,
                    employer,
                    positions,
                    occupation,
                    description,
                    skills,
                    credentials,
                    education,
                    places,
                    hours,
                    shifts,
                    pay,
                    form,
                    offers,
                    demands,
                    homeWork,
                    dormitory,
                    rule,
                    validFrom,
                    validTo,
                    declared);
        }
    }
}

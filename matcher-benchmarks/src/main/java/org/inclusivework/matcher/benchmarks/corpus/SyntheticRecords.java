package org.inclusivework.matcher.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * Openings and candidates from a seed: bundled skills drawn by a power law, places around twenty towns of unequal size, most
 * accommodations not stated. The same seed gives the same records. Not thread-safe.
 */
public final class SyntheticRecords {
    private static final int TOWNS = 20;
    private static final double SKEW = 3;

    private final SplittableRandom random;
    private final List<SkillKey> skills;
    private final List<Coordinates> towns = new ArrayList<>();

    /** Makes a generator over the skills of a taxonomy. */
    public SyntheticRecords(long seed, SkillTaxonomy taxonomy) {
        random = new SplittableRandom(seed);
        skills = taxonomy.skills().stream().map(skill -> skill.key()).toList();
        for (int i = 0; i < TOWNS; i++) {
            towns.add(new Coordinates(31.8 + random.nextDouble(), 119 + 1.2 * random.nextDouble()));
        }
    }

    /** Returns the next opening. */
    public Opening opening(String id) {
        List<AccommodationOffer> offers = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (Accommodation accommodation : Accommodation.values()) {
            if (random.nextInt(10) == 0) {
                offers.add(AccommodationOffer.of(
                        accommodation, OfferState.values()[random.nextInt(OfferState.values().length)]));
            }
        }
        for (WorkFunction function : WorkFunction.values()) {
            if (random.nextBoolean()) {
                demands.add(new Demand(function, random.nextInt(WorkFunction.MAX_LEVEL + 1)));
            }
        }
        Opening.Builder opening = Opening.builder(id, "岗位", "单位" + random.nextInt(1000))
                .skills(drawn(2 + random.nextInt(8)).stream()
                        .map(skill -> random.nextInt(3) == 0
                                ? SkillRequirement.optional(skill)
                                : SkillRequirement.essential(skill))
                        .toList())
                .places(List.of(place()))
                .offers(offers)
                .demands(demands);
        if (random.nextInt(8) == 0) {
            opening.homeWork(HomeWorkTerms.builder(50 + 10 * random.nextInt(6), WorkObject.DATA)
                    .build());
        }
        return opening.build();
    }

    /** Returns the next candidate. */
    public Candidate candidate(String id) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            needs.add(AccommodationNeed.of(
                    NeedStrength.values()[random.nextInt(NeedStrength.values().length)],
                    Accommodation.values()[random.nextInt(Accommodation.values().length)],
                    Accommodation.values()[random.nextInt(Accommodation.values().length)]));
        }
        return Candidate.builder(id)
                .skills(drawn(3 + random.nextInt(6)).stream()
                        .map(skill -> new CandidateSkill(skill, 1 + random.nextInt(CandidateSkill.MAX_LEVEL)))
                        .toList())
                .home(place())
                .reach(new Reach(List.of(TravelOption.minutes(TravelMode.BUS, 30 + random.nextInt(60))), false))
                .needs(needs)
                .capacities(List.of(Capacity.of(
                        WorkFunction.values()[random.nextInt(WorkFunction.values().length)],
                        random.nextInt(WorkFunction.MAX_LEVEL))))
                .homeWork(HomeMeans.of(HomeWish.values()[random.nextInt(HomeWish.values().length)]))
                .build();
    }

    private Place place() {
        Coordinates town = towns.get(skewed(TOWNS));
        return Place.of(
                "town",
                new Coordinates(
                        town.latitude() + (random.nextDouble() - 0.5) / 20,
                        town.longitude() + (random.nextDouble() - 0.5) / 20));
    }

    private List<SkillKey> drawn(int count) {
        List<SkillKey> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(skills.get(skewed(skills.size())));
        }
        return drawn.stream().distinct().toList();
    }

    /** Returns an index below the bound, small ones more often. */
    private int skewed(int bound) {
        return (int) (bound * StrictMath.pow(random.nextDouble(), SKEW));
    }
}

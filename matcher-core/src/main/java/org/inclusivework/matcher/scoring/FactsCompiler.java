package org.inclusivework.matcher.scoring;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * Prepares records for scoring: turns words into bits and arrays, expands skills, fills silence with priors.
 *
 * <p>What knowledge says is applied here and never stored, so that it cannot go stale. Immutable and thread-safe; an opening costs
 * a few microseconds, a candidate as much as the expansion of the skills.
 */
public final class FactsCompiler {
    /** For each function, the accommodations that bridge it. */
    static final long[] BRIDGES = new long[WorkFunction.values().length];

    static {
        for (Accommodation accommodation : Accommodation.values()) {
            for (WorkFunction function : accommodation.bridges()) {
                BRIDGES[function.ordinal()] |= accommodation.bit();
            }
        }
    }

    private static final int LEVELS = WorkFunction.MAX_LEVEL + 1;
    private static final int EQUAL_CHANCE = 1000 / LEVELS;
    private static final double DAYS_OF_WEEK = 7;
    private static final double WORKING_DAYS_OF_WEEK = 5;

    private final SkillTaxonomy taxonomy;
    private final OccupationPriors priors;
    private final ScoringParameters parameters;

    /** Makes a compiler over a taxonomy, priors and constants. */
    public FactsCompiler(SkillTaxonomy taxonomy, OccupationPriors priors, ScoringParameters parameters) {
        this.taxonomy = taxonomy;
        this.priors = priors;
        this.parameters = parameters;
    }

    /** Returns the constants this compiler works with. */
    public ScoringParameters parameters() {
        return parameters;
    }

    /** Prepares an opening. */
    public OpeningFacts opening(Opening opening) {
        OpeningFacts facts = new OpeningFacts(opening.id(), WorkFunction.values().length, LEVELS);
        @Nullable
        OccupationPrior prior = opening.occupation() == null
                ? null
                : priors.of(opening.occupation()).orElse(null);
        offers(opening, facts);
        demands(opening, prior, facts);
        requirements(opening, facts);
        places(opening, facts);
        homeWork(opening, prior, facts);
        openingGates(opening, facts);
        return facts;
    }

    /** Prepares a candidate. */
    public CandidateFacts candidate(Candidate candidate) {
        CandidateFacts facts = new CandidateFacts(candidate.id());
        needs(candidate, facts);
        capacities(candidate, facts);
        facts.skillWorth = skillWorth(candidate.skills());
        facts.wishedOccupations = candidate.wishedOccupations().toArray(new OccupationCode[0]);
        reach(candidate, facts);
        home(candidate, facts);
        candidateGates(candidate, facts);
        return facts;
    }

    private static void offers(Opening opening, OpeningFacts facts) {
        for (AccommodationOffer offer : opening.offers()) {
            long[] set = switch (offer.state()) {
                case PROVIDED -> facts.provided;
                case ARRANGEABLE -> facts.arrangeable;
                case UNAVAILABLE -> facts.unavailable;
                case UNKNOWN -> new long[OpeningFacts.SCOPES];
            };
            offer.scopes()
                    .forEach(scope ->
                            set[scope.ordinal()] |= offer.accommodation().bit());
        }
    }

    private static void demands(Opening opening, @Nullable OccupationPrior prior, OpeningFacts facts) {
        for (int[] levels : facts.demandPrior) {
            Arrays.fill(levels, EQUAL_CHANCE);
        }
        if (prior != null) {
            for (OccupationPrior.DemandPrior demand : prior.demands()) {
                int function = demand.function().ordinal();
                facts.demandPriorKnown[function] = true;
                for (int level = 0; level < LEVELS; level++) {
                    facts.demandPrior[function][level] = demand.perMille(level);
                }
            }
        }
        Arrays.fill(facts.demand, -1);
        for (Demand demand : opening.demands()) {
            facts.demand[demand.function().ordinal()] = demand.level();
        }
    }

    private void requirements(Opening opening, OpeningFacts facts) {
        List<SkillRequirement> skills = opening.skills();
        facts.skills = skills.stream().map(SkillRequirement::skill).toArray(SkillKey[]::new);
        facts.skillLevel = skills.stream().mapToInt(SkillRequirement::level).toArray();
        facts.skillWeight = skills.stream()
                .mapToDouble(r -> r.importance() * (r.necessity() == Necessity.ESSENTIAL ? parameters.essential : 1))
                .toArray();
        for (double weight : facts.skillWeight) {
            facts.skillWeightSum += weight;
        }
        facts.occupation = opening.occupation();
    }

    private static void places(Opening opening, OpeningFacts facts) {
        List<Place> located =
                opening.places().stream().filter(p -> p.coordinates() != null).toList();
        facts.latitude = located.stream().mapToDouble(FactsCompiler::latitude).toArray();
        facts.longitude = located.stream().mapToDouble(FactsCompiler::longitude).toArray();
        facts.shuttle = new boolean[located.size()];
        for (int i = 0; i < located.size(); i++) {
            facts.shuttle[i] = located.get(i).kind() == PlaceKind.SHUTTLE_STOP;
        }
        facts.placeUnlocated = located.size() < opening.places().size();
        facts.dormitory = opening.dormitory() == Stated.YES;
    }

    private static double latitude(Place place) {
        return place.coordinates() == null ? Double.NaN : place.coordinates().latitude();
    }

    private static double longitude(Place place) {
        return place.coordinates() == null ? Double.NaN : place.coordinates().longitude();
    }

    private void homeWork(Opening opening, @Nullable OccupationPrior prior, OpeningFacts facts) {
        HomeWorkTerms terms = opening.homeWork();
        if (terms == null) {
            facts.homePriorKnown = prior != null && prior.homeSharePerMille() >= 0;
            facts.homeShare = prior != null && prior.homeSharePerMille() >= 0
                    ? prior.homeSharePerMille() / 1000.0
                    : parameters.homeUnknownShare;
            return;
        }
        facts.homeStated = true;
        facts.homeShare = terms.sharePercent() / 100.0;
        facts.homeWhole = terms.sharePercent() == 100;
        facts.equipmentNeeded = bits(terms.equipment());
        facts.equipmentProvided = terms.equipmentProvided();
        facts.spaceM2 = terms.spaceM2();
        facts.internet = terms.internet().ordinal();
        facts.needsConnection = terms.object() == WorkObject.DATA || terms.object() == WorkObject.VOICE;
        facts.hazards = !terms.hazards().isEmpty();
        facts.trainingFit = terms.training() == HomeTraining.CENTRE_FIRST ? parameters.trainingAtCentre : 1;
        facts.onSite = terms.onSite().ordinal();
        facts.visits = parameters.visits(terms.onSite());
        if (terms.delivery() == MaterialDelivery.SELF) {
            double days = terms.deliveryDays() > 0 ? terms.deliveryDays() : parameters.collectionDays;
            facts.visits = Math.max(facts.visits, Math.min(1, DAYS_OF_WEEK / (WORKING_DAYS_OF_WEEK * days)));
            facts.onSite =
                    Math.max(facts.onSite, collecting(terms.deliveryDays()).ordinal());
        }
        facts.recurringVisits = facts.onSite >= OnSiteFrequency.MONTHLY.ordinal();
    }

    /** Returns how often one comes at least to collect and deliver; an interval that nobody stated closes no gate. */
    private static OnSiteFrequency collecting(int everyDays) {
        if (everyDays == 0 || everyDays >= 28) {
            return OnSiteFrequency.MONTHLY;
        }
        return everyDays > 2 ? OnSiteFrequency.WEEKLY : OnSiteFrequency.DAILY;
    }

    private void openingGates(Opening opening, OpeningFacts facts) {
        if (opening.validFrom() != null) {
            facts.firstDay = opening.validFrom().toEpochDay();
        }
        if (opening.validTo() != null) {
            facts.lastDay = opening.validTo().toEpochDay();
        }
        facts.education = opening.education().ordinal();
        facts.credentials =
                opening.credentials().stream().map(FactsCompiler::credentialKey).toArray(String[]::new);
        facts.hoursMin = opening.hours() == null ? 0 : opening.hours().min();
        facts.shifts = bits(opening.shifts());
        facts.noDormitory = opening.dormitory() == Stated.NO;
        facts.rule = opening.rule();
        if (opening.pay() != null) {
            int hours = opening.hours() == null ? 0 : opening.hours().max();
            facts.pay = ComparablePay.of(opening.pay(), opening.pay().max(), hours, parameters);
        }
    }

    private void needs(Candidate candidate, CandidateFacts facts) {
        int n = candidate.needs().size();
        facts.needAlternatives = new long[n];
        facts.needScopes = new int[n];
        facts.needWeight = new double[n];
        facts.needRequired = new boolean[n];
        for (int i = 0; i < n; i++) {
            AccommodationNeed need = candidate.needs().get(i);
            for (Accommodation accommodation : need.anyOf()) {
                facts.needAlternatives[i] |= accommodation.bit();
            }
            facts.needScopes[i] = bits(need.scopes());
            facts.needRequired[i] = need.strength() == NeedStrength.REQUIRED;
            facts.needWeight[i] = switch (need.strength()) {
                case REQUIRED -> parameters.required;
                case IMPORTANT -> parameters.important;
                case PREFERRED -> parameters.preferred;
            };
            facts.accommodationWeight += facts.needWeight[i];
        }
    }

    private void capacities(Candidate candidate, CandidateFacts facts) {
        List<Capacity> limited = candidate.capacities().stream()
                .filter(c -> c.level() < WorkFunction.MAX_LEVEL)
                .toList();
        facts.limitedFunction =
                limited.stream().mapToInt(c -> c.function().ordinal()).toArray();
        facts.limitedCapacity = limited.stream().mapToInt(Capacity::level).toArray();
        for (int i = 0; i < limited.size(); i++) {
            facts.accommodationWeight += parameters.capacityWeight;
        }
    }

    private Map<SkillKey, double[]> skillWorth(List<CandidateSkill> skills) {
        Map<SkillKey, double[]> worth = new HashMap<>();
        for (CandidateSkill skill : skills) {
            for (SkillLink link : taxonomy.expand(skill.skill())) {
                double[] byLevel = worth.computeIfAbsent(link.skill(), key -> new double[CandidateSkill.MAX_LEVEL + 1]);
                for (int asked = 0; asked < byLevel.length; asked++) {
                    double value = SkillScore.worth(link, skill.level(), asked, parameters);
                    byLevel[asked] = Math.max(byLevel[asked], value);
                }
            }
        }
        return Map.copyOf(worth);
    }

    private void reach(Candidate candidate, CandidateFacts facts) {
        Place home = candidate.home();
        if (home != null) {
            facts.latitude = latitude(home);
            facts.longitude = longitude(home);
        }
        List<TravelOption> ways = candidate.reach().options();
        facts.reachStated = !ways.isEmpty();
        facts.reachStrict = candidate.reach().strict();
        if (ways.isEmpty()) {
            ways = List.of(TravelOption.minutes(TravelMode.BUS, parameters.defaultMinutes));
        }
        int n = ways.size();
        facts.wayMode = ways.stream().mapToInt(way -> way.mode().ordinal()).toArray();
        facts.wayLimit = ways.stream().mapToDouble(TravelOption::limit).toArray();
        facts.wayInKm = new boolean[n];
        facts.wayEscorted = new boolean[n];
        for (int i = 0; i < n; i++) {
            facts.wayInKm[i] = ways.get(i).unit() == TravelOption.Unit.KILOMETRES;
            facts.wayEscorted[i] = ways.get(i).escort() == Escort.ESCORTED;
        }
        facts.livesIn = candidate.dormitory() != DormitoryWish.REFUSED;
    }

    private static void home(Candidate candidate, CandidateFacts facts) {
        var means = candidate.homeWork();
        facts.homeWish = means.wish();
        facts.internet = means.internet() == null ? -1 : means.internet().ordinal();
        facts.equipment = means.equipment() == null ? -1 : bits(means.equipment());
        facts.spaceM2 = means.spaceM2() == null ? -1 : means.spaceM2();
        facts.othersToMind = means.othersToMind();
        facts.onSiteAtMost = means.onSiteAtMost().ordinal();
    }

    private void candidateGates(Candidate candidate, CandidateFacts facts) {
        facts.education =
                candidate.education() == null ? -1 : candidate.education().ordinal();
        facts.credentials = candidate.credentials().stream()
                .map(FactsCompiler::credentialKey)
                .collect(Collectors.toUnmodifiableSet());
        facts.maxHours = candidate.maxHours() == null ? 0 : candidate.maxHours();
        facts.shiftsRefused = bits(candidate.shiftsRefused());
        if (candidate.shiftsRefused().contains(Shift.NIGHT)) {
            facts.shiftsRefused |= 1 << Shift.ROTATING.ordinal();
        }
        facts.dormitoryNeeded = candidate.dormitory() == DormitoryWish.NEEDED;
        facts.certificate = candidate.certificate();
        if (candidate.payFloor() != null) {
            facts.payFloor =
                    ComparablePay.of(candidate.payFloor(), candidate.payFloor().min(), 0, parameters);
        }
    }

    /** Returns the form in which names of certificates are compared: NFKC, lower case, without white space. */
    public static String credentialKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    private static int bits(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1 << constant.ordinal();
        }
        return bits;
    }
}

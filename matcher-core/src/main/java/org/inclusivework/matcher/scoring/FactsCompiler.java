package org.inclusivework.matcher.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelation;
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

    private final SkillTaxonomy taxonomy;
    private final OccupationPriors priors;
    private final ScoringParameters parameters;
    private final OpeningFiller filler;

    /** Makes a compiler over a taxonomy, priors and constants. */
    public FactsCompiler(SkillTaxonomy taxonomy, OccupationPriors priors, ScoringParameters parameters) {
        this.taxonomy = taxonomy;
        this.priors = priors;
        this.parameters = parameters;
        this.filler = new OpeningFiller(parameters);
    }

    /** Returns the constants this compiler works with. */
    public ScoringParameters parameters() {
        return parameters;
    }

    /** Returns what tells the priors and the constants from others; the taxonomy apart. */
    public String version() {
        return priors.version() + " " + parameters.version();
    }

    /** Prepares an occupation; {@code null} where an opening names none. */
    public OccupationFacts occupation(@Nullable OccupationCode code) {
        OccupationPrior prior = code == null ? null : priors.of(code).orElse(null);
        return new OccupationFacts(code, prior, parameters.homeUnknownShare);
    }

    /** Prepares an opening. */
    public OpeningFacts opening(Opening opening) {
        OpeningFacts facts = new OpeningFacts(occupation(opening.occupation()));
        facts.id = opening.id();
        filler.fill(new OpeningStatement().set(opening), facts.occupation, facts);
        requirements(opening, facts);
        return facts;
    }

    /** Fills facts with what an opening of an occupation states, all but its id and its requirements. */
    public void fill(OpeningStatement statement, OccupationFacts occupation, OpeningFacts facts) {
        filler.fill(statement, occupation, facts);
    }

    /** Returns how much a requirement weighs. */
    public double requirementWeight(Necessity necessity, int importance) {
        return importance * (necessity == Necessity.ESSENTIAL ? parameters.essential : 1);
    }

    /** Returns how much a requirement weighs that is asked for in a {@link OpeningStatement#manner manner}. */
    public double requirementWeight(int manner) {
        return requirementWeight(OpeningStatement.necessity(manner), OpeningStatement.importance(manner));
    }

    /** Returns what a skill that a person has at a level is worth for a linked requirement at a level, 0 to 1. */
    public double worth(SkillLink link, int has, int asked) {
        return SkillScore.worth(link, has, asked, parameters);
    }

    /** Returns what a skill at a level is worth for a requirement at a level, given how the skills stand to each other. */
    public double worth(SkillRelation relation, int similarity, int has, int asked) {
        return SkillScore.worth(relation, similarity, has, asked, parameters);
    }

    /** Returns the skills. */
    public SkillTaxonomy taxonomy() {
        return taxonomy;
    }

    /** Returns the requirements that a skill answers to some degree. */
    public List<SkillLink> expand(SkillKey skill) {
        return taxonomy.expand(skill);
    }

    /** Prepares a candidate, skills expanded to every requirement they answer. */
    public CandidateFacts candidate(Candidate candidate) {
        CandidateFacts facts = unexpanded(candidate);
        facts.skillWorth = skillWorth(candidate.skills());
        return facts;
    }

    /** Prepares a candidate for a traversal, which expands the skills itself. */
    public CandidateFacts unexpanded(Candidate candidate) {
        CandidateFacts facts = new CandidateFacts(candidate.id());
        needs(candidate, facts);
        capacities(candidate, facts);
        skills(candidate.skills(), facts);
        facts.wishedOccupations = candidate.wishedOccupations().toArray(new OccupationCode[0]);
        reach(candidate, facts);
        home(candidate, facts);
        candidateGates(candidate, facts);
        return facts;
    }

    private void skills(List<CandidateSkill> skills, CandidateFacts facts) {
        int n = skills.size();
        facts.skills = new SkillKey[n];
        facts.skillNumber = new int[n];
        facts.skillLevel = new int[n];
        for (int i = 0; i < n; i++) {
            CandidateSkill skill = skills.get(i);
            facts.skills[i] = skill.skill();
            facts.skillNumber[i] = taxonomy.number(skill.skill());
            facts.skillLevel[i] = skill.level();
        }
    }

    private void requirements(Opening opening, OpeningFacts facts) {
        List<SkillRequirement> skills = opening.skills();
        facts.skills = skills.stream().map(SkillRequirement::skill).toArray(SkillKey[]::new);
        facts.skillLevel = skills.stream().mapToInt(SkillRequirement::level).toArray();
        facts.skillWeight = skills.stream()
                .mapToDouble(r -> requirementWeight(r.necessity(), r.importance()))
                .toArray();
        for (double weight : facts.skillWeight) {
            facts.skillWeightSum += weight;
        }
        facts.requirements = skills.size();
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
        int n = 0;
        for (Capacity capacity : candidate.capacities()) {
            n += capacity.level() < WorkFunction.MAX_LEVEL ? 1 : 0;
        }
        facts.limitedFunction = new int[n];
        facts.limitedCapacity = new int[n];
        int i = 0;
        for (Capacity capacity : candidate.capacities()) {
            if (capacity.level() < WorkFunction.MAX_LEVEL) {
                facts.limitedFunction[i] = capacity.function().ordinal();
                facts.limitedCapacity[i++] = capacity.level();
                facts.accommodationWeight += parameters.capacityWeight;
            }
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
        Coordinates home = candidate.home() == null ? null : candidate.home().coordinates();
        if (home != null) {
            facts.x = Coordinates.unitX(home.latitude(), home.longitude());
            facts.y = Coordinates.unitY(home.latitude(), home.longitude());
            facts.z = Coordinates.unitZ(home.latitude());
        }
        List<TravelOption> ways = candidate.reach().options();
        facts.reachStated = !ways.isEmpty();
        facts.reachStrict = candidate.reach().strict();
        if (ways.isEmpty()) {
            ways = List.of(TravelOption.minutes(TravelMode.BUS, parameters.defaultMinutes));
        }
        int n = ways.size();
        facts.wayMode = new int[n];
        facts.wayLimit = new double[n];
        facts.wayInKm = new boolean[n];
        facts.wayEscorted = new boolean[n];
        for (int i = 0; i < n; i++) {
            facts.wayMode[i] = ways.get(i).mode().ordinal();
            facts.wayLimit[i] = ways.get(i).limit();
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
            Pay floor = candidate.payFloor();
            facts.payFloor = new ComparablePay(
                    ComparablePay.perMonth(floor.basis(), floor.min(), floor.piecesPerHour(), 0, parameters),
                    ComparablePay.perHour(floor.basis(), floor.min(), floor.piecesPerHour(), 0, parameters),
                    OpeningStatement.currency(floor.currency()));
        }
    }

    /** Returns the form in which names of certificates are compared: NFKC, lower case, without white space. */
    public static String credentialKey(String name) {
        return OpeningFiller.credentialKey(name);
    }

    private static int bits(Collection<? extends Enum<?>> constants) {
        return OpeningStatement.bits(constants);
    }
}

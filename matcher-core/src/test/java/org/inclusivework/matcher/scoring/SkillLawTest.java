package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;

/** Law 4: skills and levels never harm, and nearer relations count for more, whatever was learned. */
final class SkillLawTest {
    private static final List<SkillKey> SKILLS = RandomRecords.SKILLS;

    @Test
    void addingASkillNeverLowersAScore() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            SkillKey skill = SKILLS.get(random.nextInt(SKILLS.size()));
            List<CandidateSkill> more = new ArrayList<>(pair.candidate().skills());
            if (pair.opening().skills().isEmpty()
                    || more.stream().anyMatch(has -> has.skill().equals(skill))) {
                return false;
            }
            more.add(new CandidateSkill(skill, random.nextInt(1, 6)));
            assertNotWorse(pair.with(skilled(pair.candidate(), more)), pair, records.weights());
            return true;
        });
    }

    @Test
    void raisingALevelNeverLowersAScore() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            List<CandidateSkill> skills = new ArrayList<>(pair.candidate().skills());
            if (skills.isEmpty() || pair.opening().skills().isEmpty()) {
                return false;
            }
            int which = random.nextInt(skills.size());
            int level = skills.get(which).level();
            if (level == CandidateSkill.MAX_LEVEL) {
                return false;
            }
            skills.set(which, new CandidateSkill(skills.get(which).skill(), random.nextInt(level + 1, 6)));
            assertNotWorse(pair.with(skilled(pair.candidate(), skills)), pair, records.weights());
            return true;
        });
    }

    @Test
    void aNearerRelationIsWorthMoreAtEqualLevelsAndNoneIsWorthNothing() {
        Set<SkillRelation> seen = EnumSet.noneOf(SkillRelation.class);
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            SkillRequirement requirement = new SkillRequirement(
                    SKILLS.get(random.nextInt(SKILLS.size())),
                    Necessity.values()[random.nextInt(2)],
                    random.nextInt(1, 6),
                    random.nextInt(6));
            Pair pair = new Pair(
                    records.candidate(),
                    records.opening().toBuilder().skills(List.of(requirement)).build());
            int level = random.nextInt(1, 6);
            SkillKey one = SKILLS.get(random.nextInt(SKILLS.size()));
            SkillKey other = SKILLS.get(random.nextInt(SKILLS.size()));
            SkillRelation near = relation(one, requirement.skill());
            SkillRelation far = relation(other, requirement.skill());
            if (near.compareTo(far) >= 0) {
                return false;
            }
            Pair high = pair.with(skilled(pair.candidate(), List.of(new CandidateSkill(one, level))));
            Pair low = pair.with(skilled(pair.candidate(), List.of(new CandidateSkill(other, level))));
            assertNotWorse(high, low, records.weights());
            double above = SkillScore.requirementValue(high.candidateFacts(), 0, high.openingFacts());
            double below = SkillScore.requirementValue(low.candidateFacts(), 0, low.openingFacts());
            assertThat(above).as("%s against %s", near, far).isGreaterThan(below);
            if (far == SkillRelation.UNRELATED) {
                assertThat(below).isZero();
            }
            seen.add(near);
            seen.add(far);
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen).containsExactlyInAnyOrder(SkillRelation.values());
        }
    }

    @Test
    void everySimilarityStaysInsideTheBandOfItsRelation() {
        SkillRelation[] relations = SkillRelation.values();
        for (int r = 1; r < relations.length; r++) {
            double before = 0;
            for (int similarity = SkillLink.NOT_LEARNED; similarity <= 1000; similarity++) {
                double worth = Pair.CONSTANTS.worth(relations[r], similarity);
                assertThat(worth)
                        .isLessThanOrEqualTo(Pair.CONSTANTS.worth(relations[r - 1], 0))
                        .isBetween(0.0, 1.0);
                if (similarity >= 0) {
                    assertThat(worth).isGreaterThanOrEqualTo(before);
                    before = worth;
                }
            }
        }
        assertThat(Pair.CONSTANTS.worth(SkillRelation.EXACT, 0)).isEqualTo(1);
        assertThat(Pair.CONSTANTS.worth(SkillRelation.UNRELATED, 1000)).isZero();
    }

    @Test
    void whateverIsLearnedMovesAValueInsideTheBandOfTheStatedRelationOnly() {
        Cases.check(200, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            SkillRelatedness.Builder builder = SkillRelatedness.builder();
            List<SkillKey> keys = SkillFamily.keys();
            for (int i = 0; i < keys.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (random.nextBoolean()) {
                        builder.add(keys.get(i), keys.get(j), random.nextInt(1001), random.nextInt(50));
                    }
                }
            }
            SkillRelatedness learned = builder.build();
            SkillTaxonomy skills = SkillFamily.taxonomy().withLearned(learned);
            for (SkillKey has : keys) {
                for (SkillLink link : skills.expand(has)) {
                    SkillRelation stated = relation(has, link.skill());
                    SkillRelation expected = stated == SkillRelation.UNRELATED ? SkillRelation.RELATED : stated;
                    assertThat(link.relation())
                            .as("%s to %s", has, link.skill())
                            .isEqualTo(expected);
                    assertThat(Pair.CONSTANTS.worth(link.relation(), link.similarity()))
                            .isBetween(Pair.CONSTANTS.worth(expected, 0), Pair.CONSTANTS.worth(expected, 1000));
                    assertThat(link.similarity())
                            .isEqualTo(learned.between(has, link.skill())
                                    .map(SkillRelatedness.Neighbour::similarity)
                                    .orElse(SkillLink.NOT_LEARNED));
                }
            }
            return true;
        });
    }

    @Test
    void relationsKeepTheirOrderForAnySimilaritiesAndAnyConstantsThatAreAccepted() {
        Cases.check(10_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            ScoringParameters parameters = ScoringParameters.from(RandomConstants.of(seed));
            double before = 1;
            for (SkillRelation relation : SkillRelation.values()) {
                double worth = parameters.worth(relation, random.nextInt(-1, 1001));
                assertThat(worth).as(relation.name()).isLessThanOrEqualTo(before);
                before = worth;
            }
            assertThat(before).isZero();
            return true;
        });
    }

    @Test
    void anEssentialSkillWeighsMoreThanAnOptionalOneOfEqualImportance() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            int importance = random.nextInt(1, 6);
            SkillKey essential = SkillFamily.PACKING;
            SkillKey optional = SkillKey.ofLabel("剪纸");
            Pair pair = new Pair(
                    records.candidate(),
                    records.opening().toBuilder()
                            .skills(List.of(
                                    new SkillRequirement(essential, Necessity.ESSENTIAL, importance, 0),
                                    new SkillRequirement(optional, Necessity.OPTIONAL, importance, 0)))
                            .build());
            Score has = pair.with(skilled(pair.candidate(), List.of(CandidateSkill.of(essential))))
                    .score(Weights.defaults());
            Score lacks = pair.with(skilled(pair.candidate(), List.of(CandidateSkill.of(optional))))
                    .score(Weights.defaults());
            assertThat(has.skills()).isGreaterThan(lacks.skills());
            return true;
        });
    }

    private static SkillRelation relation(SkillKey has, SkillKey asked) {
        return SkillFamily.taxonomy().expand(has).stream()
                .filter(link -> link.skill().equals(asked))
                .map(SkillLink::relation)
                .findFirst()
                .orElse(SkillRelation.UNRELATED);
    }

    private static Candidate skilled(Candidate candidate, List<CandidateSkill> skills) {
        return candidate.toBuilder().skills(skills).build();
    }

    private static void assertNotWorse(Pair high, Pair low, Weights weights) {
        Score above = high.score(weights);
        Score below = low.score(weights);
        assertThat(above.skills()).isGreaterThanOrEqualTo(below.skills());
        assertThat(above.value()).isGreaterThanOrEqualTo(below.value());
        assertThat(high.blocking()).isEqualTo(low.blocking());
    }
}

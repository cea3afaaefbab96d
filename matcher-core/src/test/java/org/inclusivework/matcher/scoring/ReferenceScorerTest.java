package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.ReferenceGates;
import org.inclusivework.matcher.fixtures.ReferenceScorer;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;

/** Holds the fast scoring to its plain twin. */
final class ReferenceScorerTest {
    private static final double TOLERANCE = 1e-12;

    private final ReferenceScorer scorer = new ReferenceScorer(SkillFamily.taxonomy(), Pair.PRIORS);
    private final ReferenceGates gates = new ReferenceGates(scorer);

    @Test
    void scoresAndGatesAreThoseOfTheTwinOnAHundredThousandPairs() {
        Set<Gate> seen = EnumSet.noneOf(Gate.class);
        int[] eligible = new int[1];
        Cases.check(1_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Weights weights = records.weights();
            List<Opening> openings = records.openings(10);
            List<Candidate> candidates = records.candidates(10);
            List<OpeningFacts> openingFacts =
                    openings.stream().map(Pair.COMPILER::opening).toList();
            for (Candidate candidate : candidates) {
                CandidateFacts facts = Pair.COMPILER.candidate(candidate);
                for (int i = 0; i < openings.size(); i++) {
                    Opening opening = openings.get(i);
                    compare(
                            Pair.SCORER.score(facts, openingFacts.get(i), weights),
                            scorer.score(candidate, opening, weights));
                    Set<Gate> blocking =
                            Eligibility.blocking(facts, openingFacts.get(i), RandomRecords.AS_OF, Pair.CONSTANTS);
                    assertThat(blocking)
                            .as("%s and %s", candidate.id(), opening.id())
                            .isEqualTo(gates.blocking(candidate, opening, RandomRecords.AS_OF));
                    assertThat(Eligibility.eligible(facts, openingFacts.get(i), RandomRecords.AS_OF, Pair.CONSTANTS))
                            .isEqualTo(blocking.isEmpty());
                    seen.addAll(blocking);
                    eligible[0] += blocking.isEmpty() ? 1 : 0;
                }
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen).as("gates that blocked somebody").containsExactlyInAnyOrder(Gate.values());
            assertThat(eligible[0]).as("eligible pairs of 100,000").isBetween(10_000, 60_000);
        }
    }

    @Test
    void scoresAreThoseOfTheTwinUnderAnyConstantsThatAreAccepted() {
        Cases.check(500, seed -> {
            Properties constants = RandomConstants.of(seed);
            ScoringParameters parameters = ScoringParameters.from(constants);
            SamplePriors priors = new SamplePriors(seed);
            FactsCompiler compiler = new FactsCompiler(SkillFamily.taxonomy(), priors, parameters);
            ReferenceScorer other = new ReferenceScorer(SkillFamily.taxonomy(), priors, constants);
            RandomRecords records = new RandomRecords(seed);
            for (int i = 0; i < 20; i++) {
                Candidate candidate = records.candidate();
                Opening opening = records.opening();
                Weights weights = records.weights();
                CandidateFacts c = compiler.candidate(candidate);
                OpeningFacts o = compiler.opening(opening);
                compare(new Scorer(parameters).score(c, o, weights), other.score(candidate, opening, weights));
                assertThat(Eligibility.blocking(c, o, RandomRecords.AS_OF, parameters))
                        .isEqualTo(new ReferenceGates(other).blocking(candidate, opening, RandomRecords.AS_OF));
            }
            return true;
        });
    }

    @Test
    void theSmallFairScoresAsItsTwinSays() {
        for (Candidate candidate : TenOpeningFair.candidates()) {
            for (Opening opening : TenOpeningFair.openings()) {
                compare(
                        new Pair(candidate, opening).score(Weights.defaults()),
                        scorer.score(candidate, opening, Weights.defaults()));
            }
        }
    }

    private static void compare(Score fast, Score twin) {
        for (ScoreComponent component : ScoreComponent.values()) {
            close(component.key(), fast.of(component), twin.of(component));
        }
        close("score", fast.value(), twin.value());
    }

    /** Asks the assertion library only where it fails: there are half a million numbers to compare. */
    private static void close(String what, double fast, double twin) {
        if (!(Math.abs(fast - twin) <= TOLERANCE)) {
            assertThat(fast).as(what).isCloseTo(twin, within(TOLERANCE));
        }
    }
}

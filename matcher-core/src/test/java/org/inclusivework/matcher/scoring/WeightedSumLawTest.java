package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Scope;
import org.junit.jupiter.api.Test;

/** Law 1 and the contract of arithmetic: shares that sum to the score, one number whoever asks. */
final class WeightedSumLawTest {
    @Test
    void everyComponentAndScoreIsAFiniteShare() {
        Cases.check(20_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Score score = Pair.from(records).score(records.weights());
            requireShare("score", score.value());
            for (ScoreComponent component : ScoreComponent.values()) {
                requireShare(component.key(), score.of(component));
            }
            return true;
        });
    }

    @Test
    void everyComponentIsAShareUnderAnyConstantsThatAreAccepted() {
        Cases.check(10_000, seed -> {
            ScoringParameters parameters = ScoringParameters.from(RandomConstants.of(seed));
            FactsCompiler compiler = new FactsCompiler(SkillFamily.taxonomy(), Pair.PRIORS, parameters);
            RandomRecords records = new RandomRecords(seed);
            Score score = new Scorer(parameters)
                    .score(
                            compiler.candidate(records.candidate()),
                            compiler.opening(records.opening()),
                            records.weights());
            requireShare("score", score.value());
            for (ScoreComponent component : ScoreComponent.values()) {
                requireShare(component.key(), score.of(component));
            }
            return true;
        });
    }

    @Test
    void theScoreIsTheWeightedSumOfItsComponents() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Weights weights = records.weights();
            Score score = Pair.from(records).score(weights);
            double sum = 0;
            for (ScoreComponent component : ScoreComponent.values()) {
                sum += weights.of(component) * score.of(component);
            }
            assertThat(score.value()).isCloseTo(sum, within(1e-9));
            assertThat(score.value())
                    .isEqualTo(Scorer.combine(
                            weights, score.accommodation(), score.skills(), score.location(), score.home()));
            return true;
        });
    }

    @Test
    void theNumberAloneIsTheNumberOfTheScoreToTheLastBit() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            Weights weights = records.weights();
            double alone = Pair.SCORER.value(
                    pair.candidateFacts(),
                    pair.openingFacts(),
                    SkillScore.coverage(pair.candidateFacts(), pair.openingFacts()),
                    weights);
            assertThat(Double.doubleToRawLongBits(alone))
                    .isEqualTo(Double.doubleToRawLongBits(pair.score(weights).value()));
            return true;
        });
    }

    @Test
    void aPairHasOneScoreWhicheverSideAsks() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            Weights weights = records.weights();
            FactsCompiler other = new FactsCompiler(SkillFamily.taxonomy(), Pair.PRIORS, ScoringParameters.defaults());
            // Once as a candidate among prepared openings, once as an opening among prepared candidates.
            OpeningFacts opening = other.opening(pair.opening());
            CandidateFacts candidate = other.candidate(pair.candidate());
            Score forCandidate = Pair.SCORER.score(pair.candidateFacts(), opening, weights);
            Score forOpening = Pair.SCORER.score(candidate, pair.openingFacts(), weights);
            assertThat(forCandidate).isEqualTo(forOpening);
            return true;
        });
    }

    @Test
    void thePartsThatAreExplainedSumToTheComponents() {
        Cases.check(10_000, seed -> {
            Pair pair = Pair.from(new RandomRecords(seed));
            CandidateFacts c = pair.candidateFacts();
            OpeningFacts o = pair.openingFacts();
            Score score = pair.score(Weights.defaults());
            int needs = pair.candidate().needs().size();
            double sum = needs + c.limits() == 0 ? 1 : 0;
            for (int i = 0; i < needs; i++) {
                sum += c.needShare(i) * AccommodationScore.needValue(c, i, o, Pair.CONSTANTS);
            }
            for (int i = 0; i < c.limits(); i++) {
                double value = AccommodationScore.limitValue(c, i, o, Pair.CONSTANTS);
                requireShare("function " + c.limitedFunction(i), value);
                sum += c.limitShare(Pair.CONSTANTS) * value;
            }
            assertThat(score.accommodation()).isCloseTo(sum, within(1e-9));
            if (o.requirements() > 0) {
                double covered = 0;
                for (int i = 0; i < o.requirements(); i++) {
                    covered += o.requirementShare(i) * SkillScore.requirementValue(c, i, o);
                }
                assertThat(SkillScore.coverage(c, o)).isCloseTo(covered, within(1e-9));
            }
            assertThat(score.location())
                    .isCloseTo(
                            1
                                    - LocationScore.visits(c, o, Pair.CONSTANTS)
                                            * (1 - LocationScore.travelValue(c, o, Pair.CONSTANTS)),
                            within(1e-9));
            assertThat(Scope.values()).hasSize(OpeningFacts.SCOPES);
            return true;
        });
    }

    private static void requireShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new AssertionError(what + " is " + value + ", not a share");
        }
    }
}

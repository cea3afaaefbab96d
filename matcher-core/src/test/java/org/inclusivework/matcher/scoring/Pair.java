package org.inclusivework.matcher.scoring;

import java.util.Set;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** A candidate and an opening, judged with the shipped constants, the skill family and sample priors. */
record Pair(Candidate candidate, Opening opening) {
    static final ScoringParameters CONSTANTS = ScoringParameters.defaults();
    static final SamplePriors PRIORS = new SamplePriors(3);
    static final FactsCompiler COMPILER = new FactsCompiler(SkillFamily.taxonomy(), PRIORS, CONSTANTS);
    static final Scorer SCORER = new Scorer(CONSTANTS);

    static Pair from(RandomRecords records) {
        return new Pair(records.candidate(), records.opening());
    }

    Pair with(Opening other) {
        return new Pair(candidate, other);
    }

    Pair with(Candidate other) {
        return new Pair(other, opening);
    }

    CandidateFacts candidateFacts() {
        return COMPILER.candidate(candidate);
    }

    OpeningFacts openingFacts() {
        return COMPILER.opening(opening);
    }

    Score score(Weights weights) {
        return SCORER.score(candidateFacts(), openingFacts(), weights);
    }

    Set<Gate> blocking() {
        return Eligibility.blocking(candidateFacts(), openingFacts(), RandomRecords.AS_OF, CONSTANTS);
    }

    boolean eligible() {
        return Eligibility.eligible(candidateFacts(), openingFacts(), RandomRecords.AS_OF, CONSTANTS);
    }
}

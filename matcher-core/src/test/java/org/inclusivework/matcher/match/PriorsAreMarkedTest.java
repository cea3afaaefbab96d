package org.inclusivework.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;

/** What is only expected of similar work is said to be, gives way to what the employer states, and raises a question. */
final class PriorsAreMarkedTest {

    private static final int CASES = 4_000;
    private static final long SEED = 20261127;
    private static final ScoringParameters PARAMETERS = ScoringParameters.defaults();

    private final SamplePriors some = new SamplePriors(SEED);
    private final Explainer explainer = explainer(some);

    private static Explainer explainer(SamplePriors priors) {
        return new Explainer(new FactsCompiler(SkillFamily.taxonomy(), priors, PARAMETERS), SkillFamily.taxonomy());
    }

    private static Explanation explain(Explainer explainer, Candidate candidate, Opening opening) {
        return explainer.explain(candidate, opening, Weights.defaults(), RandomRecords.AS_OF);
    }

    private static List<Message> reasons(Explanation explanation) {
        return explanation.components().stream()
                .flatMap(component -> component.reasons().stream())
                .map(Reason::message)
                .toList();
    }

    @Test
    void anEstimateIsCalledOneInBothLanguagesAndAskedAbout() {
        RandomRecords records = new RandomRecords(SEED);
        int estimates = 0;
        for (int i = 0; i < CASES; i++) {
            String what = "seed " + SEED + ", case " + i;
            Explanation explanation = explain(explainer, records.candidate(), records.opening());
            List<Message> questions =
                    explanation.questions().stream().map(Question::message).toList();
            for (Message reason : reasons(explanation)) {
                if (reason.code() == MessageCode.HOME_PRIOR) {
                    assertThat(questions).as(what).anyMatch(q -> q.code() == MessageCode.ASK_HOME_SHARE);
                } else if (reason.code() == MessageCode.DEMAND_PRIOR) {
                    assertThat(questions)
                            .as(what)
                            .anyMatch(q -> q.code() == MessageCode.ASK_DEMAND
                                    && q.terms().equals(reason.terms()));
                } else {
                    continue;
                }
                assertThat(reason.in(Language.ZH)).as(what).contains("按同类岗位估计，以单位答复为准");
                assertThat(reason.in(Language.EN)).as(what).contains("estimated from similar work");
                estimates++;
            }
        }
        assertThat(estimates).isGreaterThan(CASES / 10);
    }

    @Test
    void whatTheEmployerStatesReplacesEveryEstimate() {
        RandomRecords records = new RandomRecords(SEED);
        Explainer others = explainer(new SamplePriors(SEED + 1));
        int stated = 0;
        for (int i = 0; i < CASES; i++) {
            String what = "seed " + SEED + ", case " + i;
            Candidate candidate = records.candidate();
            Opening opening = records.opening();
            Explanation explanation = explain(explainer, candidate, opening);
            List<Message> reasons = reasons(explanation);
            if (opening.homeWork() != null) {
                assertThat(reasons).as(what).noneMatch(r -> r.code() == MessageCode.HOME_PRIOR);
            }
            opening.demands()
                    .forEach(demand -> assertThat(reasons)
                            .as(what)
                            .noneMatch(r -> r.code() == MessageCode.DEMAND_PRIOR
                                    && r.terms().equals(List.of(Term.of(demand.function())))));
            if (opening.homeWork() != null) {
                Opening all = opening.toBuilder().demands(everyDemand(i)).build();
                assertThat(explain(others, candidate, all).score())
                        .as(what)
                        .isEqualTo(explain(explainer, candidate, all).score());
                stated++;
            }
        }
        assertThat(stated).isGreaterThan(CASES / 10);
    }

    private static List<Demand> everyDemand(int seed) {
        return Arrays.stream(WorkFunction.values())
                .map(function -> new Demand(function, (seed + function.ordinal()) % (WorkFunction.MAX_LEVEL + 1)))
                .toList();
    }
}

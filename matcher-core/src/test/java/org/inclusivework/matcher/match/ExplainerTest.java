package org.inclusivework.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Gate;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

/** The explanation carries every number of the score and every reason of the eligibility, in both languages. */
class ExplainerTest {
    private static final int CASES = 10_000;
    private static final long SEED = 20261123;
    private static final ScoringParameters PARAMETERS = ScoringParameters.defaults();

    private final FactsCompiler compiler = new FactsCompiler(SkillFamily.learned(), new SamplePriors(SEED), PARAMETERS);
    private final Explainer explainer = new Explainer(compiler, SkillFamily.learned());
    private final Scorer scorer = new Scorer(PARAMETERS);

    @Test
    void reasons_sum_to_their_component_and_components_to_the_score() {
        forAllPairs((candidate, opening, explanation, what) -> {
            assertThat(explanation.components()).as(what).hasSize(4);
            double total = 0;
            for (ComponentExplanation component : explanation.components()) {
                double sum = component.reasons().stream()
                        .mapToDouble(reason -> reason.share() * reason.value())
                        .sum();
                assertThat(sum).as("%s %s", what, component.component()).isCloseTo(component.value(), within(1e-12));
                assertThat(component.reasons()).as(what).isNotEmpty();
                total += component.weight() * component.value();
            }
            assertThat(explanation.score().value()).as(what).isCloseTo(Math.min(1, total), within(1e-12));
            assertThat(explanation.score())
                    .as(what)
                    .isEqualTo(
                            scorer.score(compiler.candidate(candidate), compiler.opening(opening), Weights.defaults()));
        });
    }

    @Test
    void obstacles_name_exactly_the_gates_that_block() {
        EnumSet<Gate> seen = EnumSet.noneOf(Gate.class);
        forAllPairs((candidate, opening, explanation, what) -> {
            Set<Gate> named =
                    explanation.obstacles().stream().map(Obstacle::gate).collect(Collectors.toSet());
            Set<Gate> blocking = Eligibility.blocking(
                    compiler.candidate(candidate), compiler.opening(opening), RandomRecords.AS_OF, PARAMETERS);
            assertThat(named).as(what).isEqualTo(blocking);
            assertThat(explanation.eligible()).as(what).isEqualTo(blocking.isEmpty());
            seen.addAll(blocking);
        });
        assertThat(seen).isEqualTo(EnumSet.allOf(Gate.class));
    }

    @Test
    void every_message_reads_in_both_languages_and_every_code_is_used() {
        EnumSet<MessageCode> seen = EnumSet.noneOf(MessageCode.class);
        forAllPairs((candidate, opening, explanation, what) -> {
            explanation
                    .components()
                    .forEach(component ->
                            component.reasons().forEach(reason -> seen.add(read(reason.message(), what))));
            explanation.obstacles().forEach(obstacle -> {
                seen.add(read(obstacle.reason(), what));
                seen.add(read(obstacle.change(), what));
            });
            explanation.questions().forEach(question -> seen.add(read(question.message(), what)));
        });
        assertThat(seen).isEqualTo(EnumSet.allOf(MessageCode.class));
    }

    @Test
    void a_learned_relation_is_explained_by_the_occupations_that_share_the_two_skills() {
        Candidate candidate = Candidate.builder("c")
                .skills(List.of(CandidateSkill.of(SkillFamily.CUSTOMERS)))
                .build();
        Opening opening = Opening.builder("o", "massage", "e")
                .skills(List.of(new SkillRequirement(SkillFamily.MASSAGE, Necessity.ESSENTIAL, 3, 0)))
                .build();
        Message message = explainer
                .explain(candidate, opening, Weights.defaults(), RandomRecords.AS_OF)
                .components()
                .get(1)
                .reasons()
                .getFirst()
                .message();
        assertThat(message.in(Language.ZH)).isEqualTo("岗位要“按摩”，会“与顾客沟通”（相关技能，有 14 种职业两样都用到）");
        assertThat(message.in(Language.EN))
                .isEqualTo("the work asks for \"give massages\"; has \"communicate with customers\" (a related skill; "
                        + "14 occupations use both)");
    }

    @Test
    void an_explanation_shows_ids_only_when_printed() {
        forAllPairs((candidate, opening, explanation, what) -> assertThat(explanation.toString())
                .isEqualTo("Explanation[" + candidate.id() + ", " + opening.id() + "]"));
    }

    private static MessageCode read(Message message, String what) {
        assertThat(message.in(Language.ZH)).as(what).isNotBlank().doesNotContain("{", "null");
        assertThat(message.in(Language.EN)).as(what).isNotBlank().doesNotContain("{", "null");
        return message.code();
    }

    private interface PairCheck {
        void check(Candidate candidate, Opening opening, Explanation explanation, String what);
    }

    private void forAllPairs(PairCheck check) {
        RandomRecords records = new RandomRecords(SEED);
        for (int i = 0; i < CASES; i++) {
            Candidate candidate = records.candidate();
            Opening opening = records.opening();
            Explanation explanation = explainer.explain(candidate, opening, Weights.defaults(), RandomRecords.AS_OF);
            check.check(candidate, opening, explanation, "seed " + SEED + ", case " + i);
        }
    }
}

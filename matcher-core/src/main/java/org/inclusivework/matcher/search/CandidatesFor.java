package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;

/**
 * Candidates are gone through, for an opening.
 *
 * <p>The opening's requirements are expanded once to every skill that answers one of them, rather than the skills of each
 * candidate to every requirement; relations turned round, the worth is the same number.
 */
final class CandidatesFor implements Ranked {
    /** What a skill is worth for one requirement, by the level that a person has. */
    private static final class Answer {
        private final int requirement;
        private final double[] byLevel = new double[CandidateSkill.MAX_LEVEL + 1];

        Answer(int requirement) {
            this.requirement = requirement;
        }
    }

    private final OpeningFacts opening;
    private final Terms terms;
    private final SegmentFacts.Cache cache;
    private final double[] weight;
    private final Map<SkillKey, List<Answer>> answers = new HashMap<>();

    CandidatesFor(Opening opening, Terms terms, SegmentFacts.Cache cache, FactsCompiler compiler) {
        this.opening = compiler.opening(opening);
        this.terms = terms;
        this.cache = cache;
        List<SkillRequirement> requirements = opening.skills();
        this.weight = requirements.stream()
                .mapToDouble(r -> compiler.requirementWeight(r.necessity(), r.importance()))
                .toArray();
        for (int i = 0; i < weight.length; i++) {
            SkillRequirement requirement = requirements.get(i);
            for (SkillLink link : compiler.expand(requirement.skill())) {
                SkillLink turned =
                        new SkillLink(requirement.skill(), link.relation().inverse(), link.similarity());
                Answer answer = new Answer(i);
                for (int has = 1; has < answer.byLevel.length; has++) {
                    answer.byLevel[has] = compiler.worth(turned, has, requirement.level());
                }
                answers.computeIfAbsent(link.skill(), key -> new ArrayList<>()).add(answer);
            }
        }
    }

    @Override
    public Column column(SegmentRecords records) {
        return new CandidateColumn(records);
    }

    @Override
    public boolean passes(List<MatchFilter> filters, SegmentRecords records, int document) {
        Candidate candidate = records.candidate(document);
        return filters.stream().allMatch(filter -> filter.passes(candidate));
    }

    private double coverage(CandidateFacts candidate, double[] worth) {
        Arrays.fill(worth, 0);
        for (int i = 0; i < candidate.skillCount(); i++) {
            for (Answer answer : answers.getOrDefault(candidate.skill(i), List.of())) {
                worth[answer.requirement] =
                        Math.max(worth[answer.requirement], answer.byLevel[candidate.skillLevel(i)]);
            }
        }
        return SkillScore.coverage(weight, worth, weight.length);
    }

    /** The candidates of a segment one by one, by document. */
    private final class CandidateColumn implements Column {
        private final SegmentRecords records;
        private final FactsColumn<CandidateFacts> column;
        private final double[] worth = new double[weight.length];
        private CandidateFacts candidate;

        CandidateColumn(SegmentRecords records) {
            this.records = records;
            this.column = cache.of(records).candidates(records);
            this.candidate = CandidateFacts.nobody();
        }

        @Override
        public int size() {
            return column.size();
        }

        @Override
        public int document(int i) {
            return column.document(i);
        }

        @Override
        public void look(int i) {
            candidate = column.facts(i, records);
        }

        @Override
        public boolean eligible() {
            return Eligibility.eligible(candidate, opening, terms.day(), terms.parameters());
        }

        @Override
        public double value() {
            return terms.scorer().value(candidate, opening, coverage(candidate, worth), terms.weights());
        }

        @Override
        public String id() {
            return candidate.id();
        }

        @Override
        public Match match(int i, int rank) {
            look(i);
            return new Match(
                    candidate.id(),
                    opening.id(),
                    rank,
                    terms.scorer().score(candidate, opening, coverage(candidate, worth), terms.weights()));
        }
    }
}

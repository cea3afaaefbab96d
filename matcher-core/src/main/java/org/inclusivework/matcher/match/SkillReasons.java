package org.inclusivework.matcher.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.jspecify.annotations.Nullable;

/** Says what the skill component is made of: one reason a requirement, one for the occupation. */
final class SkillReasons {
    private SkillReasons() {}

    /** What a person has for a required skill: the skill that answers it best. */
    private record Own(CandidateSkill skill, SkillRelation relation, double worth) {}

    static List<Reason> of(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        double occupation = SkillScore.occupationShare(pair.c(), pair.o(), pair.parameters());
        List<SkillRequirement> requirements = pair.opening().skills();
        Map<SkillKey, Own> own = own(pair);
        for (int i = 0; i < requirements.size(); i++) {
            double share = (1 - occupation) * pair.o().requirementShare(i);
            double value = SkillScore.requirementValue(pair.c(), i, pair.o());
            reasons.add(new Reason(
                    requirement(
                            pair,
                            requirements.get(i),
                            own.get(requirements.get(i).skill())),
                    share,
                    value));
        }
        if (requirements.isEmpty()) {
            reasons.add(new Reason(
                    Message.of(MessageCode.SKILLS_NOT_STATED),
                    1 - occupation,
                    SkillScore.notStated(pair.parameters())));
        }
        if (occupation > 0) {
            double fit = SkillScore.occupationFit(pair.c(), pair.o(), pair.parameters());
            MessageCode code = fit == 1
                    ? MessageCode.OCCUPATION_WISHED
                    : fit > 0 ? MessageCode.OCCUPATION_NEAR : MessageCode.OCCUPATION_OTHER;
            reasons.add(
                    new Reason(Message.of(code, new Term.Verbatim(pair.opening().title())), occupation, fit));
        }
        return reasons;
    }

    private static Message requirement(Pair pair, SkillRequirement required, @Nullable Own own) {
        Term skill = pair.term(required.skill());
        if (own == null) {
            return Message.of(MessageCode.SKILL_TO_LEARN, skill);
        }
        if (required.level() > own.skill.level()) {
            return Message.of(
                    MessageCode.SKILL_LEVEL,
                    skill,
                    pair.term(own.skill.skill()),
                    new Term.Quantity(required.level(), Term.Unit.LEVEL),
                    new Term.Quantity(own.skill.level(), Term.Unit.LEVEL));
        }
        if (own.relation == SkillRelation.EXACT) {
            return Message.of(MessageCode.SKILL_EXACT, skill);
        }
        Term has = pair.term(own.skill.skill());
        int occupations = pair.taxonomy().sharedOccupations(own.skill.skill(), required.skill());
        // One occupation is chance, and says nothing to anybody.
        return own.relation == SkillRelation.RELATED && occupations > 1
                ? Message.of(
                        MessageCode.SKILL_NEAR_SHARED,
                        skill,
                        has,
                        relation(own.relation),
                        new Term.Quantity(occupations, Term.Unit.NUMBER))
                : Message.of(MessageCode.SKILL_NEAR, skill, has, relation(own.relation));
    }

    private static Map<SkillKey, Own> own(Pair pair) {
        Map<SkillKey, Integer> asked = new HashMap<>();
        pair.opening().skills().forEach(r -> asked.put(r.skill(), r.level()));
        Map<SkillKey, Own> best = new HashMap<>();
        for (CandidateSkill skill : pair.candidate().skills()) {
            for (SkillLink link : pair.taxonomy().expand(skill.skill())) {
                Integer level = asked.get(link.skill());
                if (level != null) {
                    double worth = SkillScore.worth(link, skill.level(), level, pair.parameters());
                    Own before = best.get(link.skill());
                    if (worth > 0 && (before == null || worth > before.worth)) {
                        best.put(link.skill(), new Own(skill, link.relation(), worth));
                    }
                }
            }
        }
        return best;
    }

    private static Term relation(SkillRelation relation) {
        Label label = switch (relation) {
            case EXACT -> new Label("相同", "the same");
            case NARROWER -> new Label("其中的一种", "a kind of it");
            case BROADER -> new Label("更宽的技能", "a broader skill");
            case SIBLING -> new Label("同类技能", "a skill of the same kind");
            case RELATED -> new Label("相关技能", "a related skill");
            case UNRELATED -> new Label("无关", "unrelated");
        };
        return new Term.Named(relation.name(), label);
    }
}

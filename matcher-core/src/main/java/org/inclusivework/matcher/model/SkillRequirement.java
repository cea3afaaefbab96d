package org.inclusivework.matcher.model;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A skill that an opening asks for.
 *
 * @param skill the skill
 * @param necessity whether it must be there or is welcome
 * @param importance 1 (least) to 5 (most); {@value #DEFAULT_IMPORTANCE} where nobody said
 * @param level the level asked for, 1 (beginner) to 5 (expert), or 0 where nobody said
 */
public record SkillRequirement(SkillKey skill, Necessity necessity, int importance, int level) {
    /** The importance where nobody said. */
    public static final int DEFAULT_IMPORTANCE = 3;

    public SkillRequirement {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(necessity, "necessity");
        Check.range("opening.skills.importance", importance, 1, 5);
        Check.range("opening.skills.level", level, 0, CandidateSkill.MAX_LEVEL);
    }

    /** Makes an essential requirement of default importance at any level. */
    public static SkillRequirement essential(SkillKey skill) {
        return new SkillRequirement(skill, Necessity.ESSENTIAL, DEFAULT_IMPORTANCE, 0);
    }

    /** Makes an optional requirement of default importance at any level. */
    public static SkillRequirement optional(SkillKey skill) {
        return new SkillRequirement(skill, Necessity.OPTIONAL, DEFAULT_IMPORTANCE, 0);
    }
}

package org.inclusivework.matcher.model;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A skill that a person has.
 *
 * @param skill the skill
 * @param level 1 (beginner) to 5 (expert); {@value #DEFAULT_LEVEL}, "does it alone", where nobody said
 */
public record CandidateSkill(SkillKey skill, int level) {
    /** The highest level. */
    public static final int MAX_LEVEL = 5;

    /** The level where nobody said: does the work alone. */
    public static final int DEFAULT_LEVEL = 3;

    public CandidateSkill {
        Objects.requireNonNull(skill, "skill");
        Check.range("candidate.skills.level", level, 1, MAX_LEVEL);
    }

    /** Makes a skill at the default level. */
    public static CandidateSkill of(SkillKey skill) {
        return new CandidateSkill(skill, DEFAULT_LEVEL);
    }
}

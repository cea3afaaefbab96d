package org.inclusivework.matcher.taxonomy;

import java.util.List;

/** What a text that should name a skill turned out to name. */
public sealed interface SkillResolution {

    /**
     * The text names exactly one skill.
     *
     * @param skill the skill
     */
    record Resolved(Skill skill) implements SkillResolution {}

    /**
     * The text names several skills, and somebody has to choose.
     *
     * @param skills the skills in the order of their keys, at least two
     */
    record Ambiguous(List<Skill> skills) implements SkillResolution {

        /** Copies the list. */
        public Ambiguous {
            skills = List.copyOf(skills);
        }
    }

    /**
     * No label of any skill is equal to the text.
     *
     * @param text the text as it was given
     */
    record Unknown(String text) implements SkillResolution {}
}

package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A place in a text that names a skill.
 *
 * @param text the words as they stand
 * @param start where they start in the text
 * @param end where they end, exclusive
 * @param verdict what may be done with the links
 * @param ranked the skills that may be meant, the surest first, at least one unless the verdict is unknown
 */
public record SkillMention(String text, int start, int end, TitleLinks.Verdict verdict, List<Link> ranked) {

    /**
     * A skill that may be meant.
     *
     * @param skill its key
     * @param confidence how likely it is meant, 0 to 1
     */
    public record Link(SkillKey skill, double confidence) {
        public Link {
            Objects.requireNonNull(skill, "skill");
        }
    }

    /** Copies the list. */
    public SkillMention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
        ranked = List.copyOf(ranked);
    }
}

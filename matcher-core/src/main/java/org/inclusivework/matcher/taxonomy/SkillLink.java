package org.inclusivework.matcher.taxonomy;

import java.util.Objects;

/**
 * One required skill that a candidate's skill answers to some degree.
 *
 * @param skill the required skill
 * @param relation how the candidate's skill stands to it
 * @param similarity learned nearness in per mille, 0 to 1000, which moves a value inside the relation's band only;
 *     {@link #NOT_LEARNED} where nothing was learned
 */
public record SkillLink(SkillKey skill, SkillRelation relation, int similarity) {

    /** The similarity of a link that nothing was learned about. */
    public static final int NOT_LEARNED = -1;

    /**
     * Makes a link.
     *
     * @throws IllegalArgumentException if the similarity is neither {@link #NOT_LEARNED} nor within 0 to 1000
     */
    public SkillLink {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(relation, "relation");
        if (similarity < NOT_LEARNED || similarity > 1000) {
            throw new IllegalArgumentException("similarity " + similarity + " of " + skill
                    + " is out of range: use 0 to 1000 per mille, or -1 where nothing was learned");
        }
    }
}

package org.inclusivework.matcher.taxonomy;

/**
 * How a candidate's skill stands to a required one, nearest first; the order of the constants is the order in which
 * they count.
 */
public enum SkillRelation {
    /** The very skill that is required. */
    EXACT,
    /** The candidate's skill is a kind of the required one, at any depth. */
    NARROWER,
    /** The required skill is a kind of the candidate's one, at any depth. */
    BROADER,
    /** Both are direct kinds of one and the same skill, or direct members of one small group. */
    SIBLING,
    /** The taxonomy names the two as belonging together, in either direction. */
    RELATED,
    /** None of these. */
    UNRELATED;

    /** Returns how the required skill stands to the candidate's one. */
    public SkillRelation inverse() {
        return switch (this) {
            case NARROWER -> BROADER;
            case BROADER -> NARROWER;
            case EXACT, SIBLING, RELATED, UNRELATED -> this;
        };
    }
}

package org.inclusivework.matcher.taxonomy;

/** What kind of concept a skill is. */
public enum SkillType {
    /** Something a person can do. */
    SKILL,
    /** Something a person knows. */
    KNOWLEDGE,
    /** The source does not say. */
    UNKNOWN
}

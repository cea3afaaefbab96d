package org.inclusivework.matcher.taxonomy;

/** Temporary. */
public enum SkillRelation {
    EXACT,
    NARROWER,
    BROADER,
    SIBLING,
    RELATED,
    UNRELATED
}

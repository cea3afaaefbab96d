package org.inclusivework.matcher.taxonomy;

/** Temporary. */
public record SkillLink(SkillKey skill, SkillRelation relation, int similarity) {}

package org.inclusivework.matcher.taxonomy;

import java.util.List;

/** Temporary. */
public final class SkillTaxonomy {
    public List<SkillLink> expand(SkillKey key) {
        return List.of(new SkillLink(key, SkillRelation.EXACT, 1000));
    }
}

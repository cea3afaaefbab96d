package org.inclusivework.matcher.benchmarks.baseline;

import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/** The knowledge that an engine works with unless it is told otherwise; peers have to work with the very same. */
final class Shipped {
    private static final EngineOptions OPTIONS = EngineOptions.inMemory();

    private Shipped() {}

    static SkillTaxonomy taxonomy() {
        return OPTIONS.taxonomy();
    }

    static OccupationPriors priors() {
        return OPTIONS.priors();
    }
}

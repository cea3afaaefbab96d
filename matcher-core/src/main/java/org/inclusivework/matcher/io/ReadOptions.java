package org.inclusivework.matcher.io;

import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * How files are read: the taxonomies that give words their meaning, and how a foreign sheet's columns map to this library's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param skills names skills
 * @param occupations names occupations
 * @param columnMap translates headers and words
 */
public record ReadOptions(SkillTaxonomy skills, OccupationTaxonomy occupations, ColumnMap columnMap) {
    /** The bundled taxonomies, and no column map; loads the taxonomies on first use. */
    public static ReadOptions defaults() {
        return new ReadOptions(SkillTaxonomy.bundled(), OccupationTaxonomy.bundled(), ColumnMap.NONE);
    }

    /** Returns the same with another column map. */
    public ReadOptions withColumnMap(ColumnMap map) {
        return new ReadOptions(skills, occupations, map);
    }

    Resolver resolver() {
        return new Resolver(skills, occupations);
    }
}

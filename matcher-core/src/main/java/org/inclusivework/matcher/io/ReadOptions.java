package org.inclusivework.matcher.io;

import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * How files are read: what gives words their meaning, and how a foreign sheet's columns map to this library's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param skills names skills
 * @param occupations names occupations
 * @param gazetteer names places
 * @param placeContext what is known of places before they are read, such as the fair's city; where it says nothing, the column
 *     map's country counts
 * @param columnMap translates headers and words
 */
public record ReadOptions(
        SkillTaxonomy skills,
        OccupationTaxonomy occupations,
        Gazetteer gazetteer,
        Gazetteer.Context placeContext,
        ColumnMap columnMap) {
    /** The bundled taxonomies and gazetteer, no city, and no column map; loads them on first use. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                SkillTaxonomy.bundled(),
                OccupationTaxonomy.bundled(),
                Gazetteer.bundled(),
                Gazetteer.Context.none(),
                ColumnMap.NONE);
    }

    /** Returns the same with another column map. */
    public ReadOptions withColumnMap(ColumnMap map) {
        return new ReadOptions(skills, occupations, gazetteer, placeContext, map);
    }

    /** Returns the same with other places, and with what is known of them beforehand, such as the fair's city. */
    public ReadOptions withPlaces(Gazetteer places, Gazetteer.Context context) {
        return new ReadOptions(skills, occupations, places, context, columnMap);
    }

    /** Returns the same with other skills. */
    public ReadOptions withSkills(SkillTaxonomy taxonomy) {
        return new ReadOptions(taxonomy, occupations, gazetteer, placeContext, columnMap);
    }

    /** What words of a file name. */
    Resolver resolver() {
        String country = columnMap.country;
        boolean silent = placeContext.city() == null && placeContext.country() == null;
        return new Resolver(
                skills,
                occupations,
                new PlaceFinder(
                        gazetteer, silent && country != null ? Gazetteer.Context.ofCountry(country) : placeContext));
    }
}

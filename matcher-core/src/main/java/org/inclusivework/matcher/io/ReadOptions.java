package org.inclusivework.matcher.io;

import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

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
 * @param knowledge reads words that are no names, titles of openings without an occupation and free text; {@code null} for names
 *     alone
 */
public record ReadOptions(
        SkillTaxonomy skills,
        OccupationTaxonomy occupations,
        Gazetteer gazetteer,
        Gazetteer.Context placeContext,
        ColumnMap columnMap,
        @Nullable Knowledge knowledge) {
    /**
     * The bundled taxonomies, gazetteer and knowledge, no city, and no column map; loads them on first use, the knowledge when a
     * word is no name.
     */
    public static ReadOptions defaults() {
        return new ReadOptions(
                SkillTaxonomy.bundled(),
                OccupationTaxonomy.bundled(),
                Gazetteer.bundled(),
                Gazetteer.Context.none(),
                ColumnMap.NONE,
                Knowledge.bundled());
    }

    /** Returns the same with another column map. */
    public ReadOptions withColumnMap(ColumnMap map) {
        return new ReadOptions(skills, occupations, gazetteer, placeContext, map, knowledge);
    }

    /** Returns the same with other places, and with what is known of them beforehand, such as the fair's city. */
    public ReadOptions withPlaces(Gazetteer places, Gazetteer.Context context) {
        return new ReadOptions(skills, occupations, places, context, columnMap, knowledge);
    }

    /** Returns the same with other skills. */
    public ReadOptions withSkills(SkillTaxonomy taxonomy) {
        return new ReadOptions(taxonomy, occupations, gazetteer, placeContext, columnMap, knowledge);
    }

    /** Returns the same with other knowledge. */
    public ReadOptions withKnowledge(Knowledge other) {
        return new ReadOptions(skills, occupations, gazetteer, placeContext, columnMap, other);
    }

    /** Returns the same without knowledge: words count where they are names, and titles and free text are not read. */
    public ReadOptions withoutKnowledge() {
        return new ReadOptions(skills, occupations, gazetteer, placeContext, columnMap, null);
    }

    /** What words of a file name. */
    Resolver resolver() {
        String country = columnMap.country;
        boolean silent = placeContext.city() == null && placeContext.country() == null;
        WordReader reader = knowledge == null ? null : new WordReader(knowledge, occupations, skills);
        return new Resolver(
                new SkillWords(skills, reader),
                new OccupationText(occupations, reader),
                new PlaceFinder(
                        gazetteer, silent && country != null ? Gazetteer.Context.ofCountry(country) : placeContext));
    }
}

package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A place of the gazetteer, with the point that stands for it and how far from that point the truth may lie.
 *
 * <p>Immutable. The parents are ordered from the widest (country, or province) to the narrowest.
 *
 * @param id the code of GB/T 2260 such as {@code 321181}, {@code 321181:云阳街道} for a town, {@code geonames:2950159}
 *     for a place of GeoNames, {@code former:…} for a county that no longer exists; unique and stable
 * @param level what kind of place this is
 * @param name the name in the local script, with its suffix (丹阳市)
 * @param romanisedName the name in Latin letters (Danyang); equals {@code name} where none is known
 * @param parentIds the ids of the enclosing units, the widest first
 * @param parentNames their names, in the same order
 * @param country ISO 3166-1 alpha-2, upper case
 * @param coordinates the seat or centre of the place; for a town, that of its county
 * @param radiusKm about how far places inside it lie from {@code coordinates}, in kilometres, above 0. A province has
 *     hundreds of kilometres: a caller that needs a distance should treat such an answer as a question
 * @param population the number of inhabitants where the source has it
 * @param former whether the unit was renamed or dissolved
 */
public record GazetteerPlace(
        String id,
        GazetteerLevel level,
        String name,
        String romanisedName,
        List<String> parentIds,
        List<String> parentNames,
        String country,
        Coordinates coordinates,
        double radiusKm,
        OptionalLong population,
        boolean former) {

    /** Copies the lists. */
    public GazetteerPlace {
        parentIds = List.copyOf(parentIds);
        parentNames = List.copyOf(parentNames);
    }

    /**
     * The name with what tells it from its namesakes: {@code 江苏省镇江市丹阳市} in China, where the path is written
     * outside in and without the country, and {@code Paris, Texas, United States} elsewhere.
     */
    public String fullName() {
        if (country.equals("CN")) {
            String parents = String.join("", parentNames.subList(Math.min(1, parentNames.size()), parentNames.size()));
            return GazetteerText.hasHan(name) ? parents + name : parents + " " + name;
        }
        List<String> names = new ArrayList<>(parentNames);
        names.add(name);
        return String.join(", ", names.reversed());
    }
}

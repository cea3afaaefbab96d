package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the places of GeoNames that are a Chinese prefecture or county under its Latin name: the same name, the
 * same province, and near. They would otherwise be namesakes of themselves.
 */
final class GazetteerMerge {

    private final Map<String, List<GazetteerUnit>> byName = new LinkedHashMap<>();

    GazetteerMerge(Collection<GazetteerUnit> units) {
        for (GazetteerUnit unit : units) {
            if (unit.level != GazetteerLevel.TOWN && !unit.former) {
                for (String name : unit.romanised) {
                    byName.computeIfAbsent(key(name), k -> new ArrayList<>()).add(unit);
                }
            }
        }
    }

    /** Gives the place's people to the unit that it is, if there is one. */
    boolean absorbs(GazetteerUnit place) {
        Coordinates at = place.point;
        GazetteerUnit province = place.parent;
        if (at == null || !place.country.equals("CN")) {
            return false;
        }
        boolean absorbed = false;
        for (GazetteerUnit unit : byName.getOrDefault(key(place.name), List.of())) {
            Coordinates seat = unit.point;
            boolean near = seat != null && seat.distanceKm(at) <= (unit.level == GazetteerLevel.COUNTY ? 30 : 60);
            if (near && unit.enclosing(GazetteerLevel.PROVINCE) == province) {
                unit.population = Math.max(unit.population, place.population);
                absorbed = true;
            }
        }
        return absorbed;
    }

    private static String key(String name) {
        String key = GazetteerText.fold(name);
        for (String suffix : Set.of(" city", " shi")) {
            if (key.endsWith(suffix)) {
                return key.substring(0, key.length() - suffix.length()).replace(" ", "");
            }
        }
        return key.replace(" ", "");
    }
}

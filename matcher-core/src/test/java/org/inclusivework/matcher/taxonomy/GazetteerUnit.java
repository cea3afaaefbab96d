package org.inclusivework.matcher.taxonomy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the gazetteer while it is being put together. */
final class GazetteerUnit {

    final String id;
    final GazetteerLevel level;
    final @Nullable GazetteerUnit parent;
    final String country;
    final String name;
    final Set<String> romanised = new LinkedHashSet<>();
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<String> shortNames = new LinkedHashSet<>();
    final Set<String> localNames = new LinkedHashSet<>();

    @Nullable
    Coordinates point;

    double radiusKm;
    long population = -1;
    boolean former;

    GazetteerUnit(String id, GazetteerLevel level, @Nullable GazetteerUnit parent, String country, String name) {
        this.id = id;
        this.level = level;
        this.parent = parent;
        this.country = country;
        this.name = name;
    }

    /** The nearest enclosing unit of a level, or null. */
    @Nullable
    GazetteerUnit enclosing(GazetteerLevel wanted) {
        for (GazetteerUnit unit = this; unit != null; unit = unit.parent) {
            if (unit.level == wanted) {
                return unit;
            }
        }
        return null;
    }

    /** The line of the table. */
    String toLine() {
        Coordinates at = point;
        return String.join(
                "\t",
                id,
                level.name().toLowerCase(Locale.ROOT),
                parent == null ? "" : parent.id,
                country,
                name,
                list(romanised),
                list(otherNames),
                list(shortNames),
                list(localNames),
                at == null ? "" : trimmed(at.latitude()),
                at == null ? "" : trimmed(at.longitude()),
                at == null ? "" : trimmed(Math.round(radiusKm * 10) / 10.0),
                population < 0 ? "" : Long.toString(population),
                former ? "true" : "");
    }

    private static String list(Collection<String> names) {
        return String.join("|", names);
    }

    private static String trimmed(double number) {
        String text = String.format(Locale.ROOT, "%.4f", number);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}

package org.inclusivework.matcher.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One row of the gazetteer, linked to the row that encloses it. Compared by identity. */
final class GazetteerNode {

    /** The order of choices: the widest first, then by id. */
    static final Comparator<GazetteerNode> ORDER = Comparator.<GazetteerNode, GazetteerLevel>comparing(
                    node -> node.level)
            .thenComparing(node -> node.id);

    final String id;
    final GazetteerLevel level;
    final @Nullable GazetteerNode parent;
    final String name;
    final String romanised;
    final String country;
    final double latitude;
    final double longitude;
    final double radiusKm;
    final long population;
    final boolean former;

    /** A row; {@code population} is negative where unknown, the numbers are 0 for a country or region. */
    GazetteerNode(
            String id,
            GazetteerLevel level,
            @Nullable GazetteerNode parent,
            String name,
            String romanised,
            String country,
            double latitude,
            double longitude,
            double radiusKm,
            long population,
            boolean former) {
        this.id = id;
        this.level = level;
        this.parent = parent;
        this.name = name;
        this.romanised = romanised;
        this.country = country;
        this.latitude = latitude;
        this.longitude = longitude;
        this.radiusKm = radiusKm;
        this.population = population;
        this.former = former;
    }

    /** Whether this is the given unit or lies inside it. */
    boolean isWithin(GazetteerNode unit) {
        for (GazetteerNode node = this; node != null; node = node.parent) {
            if (node == unit) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a smaller place inside the reach of a larger one: Westminster of London. */
    boolean isPartOf(GazetteerNode larger) {
        return level == GazetteerLevel.PLACE
                && larger.level.isPlace()
                && larger.population > population
                && country.equals(larger.country)
                && Coordinates.distanceKm(latitude, longitude, larger.latitude, larger.longitude) <= larger.radiusKm;
    }

    /** The unit of the given level that this is or lies in, or null. */
    @Nullable
    GazetteerNode enclosing(GazetteerLevel wanted) {
        for (GazetteerNode node = this; node != null; node = node.parent) {
            if (node.level == wanted) {
                return node;
            }
        }
        return null;
    }

    GazetteerPlace toPlace() {
        Deque<GazetteerNode> parents = new ArrayDeque<>();
        for (GazetteerNode node = parent; node != null; node = node.parent) {
            parents.addFirst(node);
        }
        List<String> ids = new ArrayList<>(parents.size());
        List<String> names = new ArrayList<>(parents.size());
        for (GazetteerNode node : parents) {
            ids.add(node.id);
            names.add(node.name);
        }
        return new GazetteerPlace(
                id,
                level,
                name,
                romanised.isEmpty() ? name : romanised,
                ids,
                names,
                country,
                new Coordinates(latitude, longitude),
                radiusKm,
                population < 0 ? OptionalLong.empty() : OptionalLong.of(population),
                former);
    }
}

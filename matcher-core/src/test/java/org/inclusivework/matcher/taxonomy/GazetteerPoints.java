package org.inclusivework.matcher.taxonomy;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every Chinese unit a point and a radius: a unit without a point takes that of the unit around it, and a radius
 * says how far from its point a unit reaches, taken from the points around and inside it.
 */
final class GazetteerPoints {

    private static final double NEAREST_SHARE = 0.75;

    private final Collection<GazetteerUnit> units;

    GazetteerPoints(Collection<GazetteerUnit> units) {
        this.units = units;
    }

    void settle() {
        List<GazetteerUnit> provinces = at(GazetteerLevel.PROVINCE);
        List<GazetteerUnit> cities = at(GazetteerLevel.CITY);
        List<GazetteerUnit> counties = at(GazetteerLevel.COUNTY);
        List<GazetteerUnit> seats = counties.stream()
                .filter(unit -> unit.point != null && !unit.former)
                .toList();
        for (GazetteerUnit unit : cities) {
            if (unit.point == null) {
                unit.point = mean(inside(unit, seats));
            }
        }
        for (GazetteerUnit unit : provinces) {
            if (unit.point == null) {
                List<GazetteerUnit> parts = inside(unit, cities);
                unit.point = parts.isEmpty() ? mean(inside(unit, seats)) : parts.getFirst().point;
            }
            List<GazetteerUnit> parts = inside(unit, cities).isEmpty() ? inside(unit, seats) : inside(unit, cities);
            unit.radiusKm = Math.clamp(farthest(unit, parts), 30, 1500);
        }
        for (GazetteerUnit unit : cities) {
            takeFromParent(unit);
            if (unit.radiusKm == 0) {
                unit.radiusKm = Math.clamp(farthest(unit, inside(unit, seats)), 15, 400);
            }
        }
        for (GazetteerUnit unit : counties) {
            takeFromParent(unit);
            if (unit.radiusKm == 0) {
                unit.radiusKm = Math.clamp(NEAREST_SHARE * nearest(unit, seats), 8, 60);
            }
        }
        at(GazetteerLevel.TOWN).forEach(GazetteerPoints::takeFromParent);
    }

    private List<GazetteerUnit> at(GazetteerLevel level) {
        return units.stream().filter(unit -> unit.level == level).toList();
    }

    private static List<GazetteerUnit> inside(GazetteerUnit unit, List<GazetteerUnit> parts) {
        return parts.stream()
                .filter(part -> !part.former && part.point != null && part.enclosing(unit.level) == unit)
                .toList();
    }

    private static void takeFromParent(GazetteerUnit unit) {
        GazetteerUnit parent = unit.parent;
        if (unit.point == null && parent != null) {
            unit.point = parent.point;
            unit.radiusKm = parent.radiusKm;
        }
        if (unit.point == null) {
            throw new IllegalStateException("no point for " + unit.id + " " + unit.name);
        }
    }

    private static @Nullable Coordinates mean(List<GazetteerUnit> parts) {
        double latitude = 0;
        double longitude = 0;
        for (GazetteerUnit part : parts) {
            Coordinates point = part.point;
            if (point != null) {
                latitude += point.latitude() / parts.size();
                longitude += point.longitude() / parts.size();
            }
        }
        return parts.isEmpty() ? null : new Coordinates(latitude, longitude);
    }

    private static double farthest(GazetteerUnit unit, List<GazetteerUnit> parts) {
        return parts.stream().mapToDouble(part -> distance(unit, part)).max().orElse(0);
    }

    /** The distance to the nearest other seat; seats at the same point are one city's districts and do not count. */
    private static double nearest(GazetteerUnit unit, List<GazetteerUnit> seats) {
        return seats.stream()
                .filter(seat -> seat != unit)
                .mapToDouble(seat -> distance(unit, seat))
                .filter(distance -> distance > 0)
                .min()
                .orElse(0);
    }

    private static double distance(GazetteerUnit a, GazetteerUnit b) {
        Coordinates from = a.point;
        Coordinates to = b.point;
        return from == null || to == null ? 0 : from.distanceKm(to);
    }
}

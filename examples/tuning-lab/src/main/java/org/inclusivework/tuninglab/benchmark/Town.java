package org.inclusivework.tuninglab.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Coordinates;

/** A place of the benchmark's world, near a real town; the river between island and bank is what distances do not show. */
record Town(int number, String zh, String en, Coordinates at, boolean island) {
    /** Extra road kilometres for who has to cross the river by one of its few bridges or ferries. */
    private static final double CROSSING_KM = 14;

    static List<Town> all() {
        List<Rows.Row> rows = Rows.read("towns.tsv");
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            towns.add(new Town(
                    i,
                    rows.get(i).text("zh"),
                    rows.get(i).text("en"),
                    new Coordinates(
                            Double.parseDouble(rows.get(i).text("latitude")),
                            Double.parseDouble(rows.get(i).text("longitude"))),
                    rows.get(i).text("bank").equals("I")));
        }
        return towns;
    }

    /** A spot near the town, to about 3 km. */
    Coordinates near(Dice dice) {
        return new Coordinates(
                Math.rint((at.latitude() + dice.between(-0.025, 0.025)) * 1e4) / 1e4,
                Math.rint((at.longitude() + dice.between(-0.03, 0.03)) * 1e4) / 1e4);
    }

    Place place(Coordinates spot, PlaceKind kind, boolean chinese) {
        return new Place(chinese ? zh : en, spot, null, kind);
    }

    /** The road between spots in two towns: how much longer than the straight line it is differs from pair to pair of towns. */
    static double roadKm(Town a, Coordinates from, Town b, Coordinates to, long seed) {
        int low = Math.min(a.number, b.number);
        int high = Math.max(a.number, b.number);
        double detour = new Dice(seed * 1_000_003 + low * 64L + high).between(1.15, 1.8);
        return from.distanceKm(to) * detour + (a.island != b.island ? CROSSING_KM : 0);
    }

    /** Minutes door to door; a bus is waited for, longer in some towns than in others. */
    static double minutes(TravelMode mode, double km, double busWait) {
        return switch (mode) {
            case WALK -> km / 4.5 * 60;
            case WHEELCHAIR -> km / 5 * 60;
            case BICYCLE -> 3 + km / 12 * 60;
            case EBIKE -> 4 + km / 20 * 60;
            case BUS -> 8 + busWait + km / 19 * 60;
            case CAR -> 6 + km / 33 * 60;
        };
    }
}

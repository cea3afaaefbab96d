package org.inclusivework.matcher.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * A town of the gazetteer where people live and work.
 *
 * @param id the gazetteer's id
 * @param name its name, in China with its province and city
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees
 * @param longitude degrees
 * @param people how many people it stands for
 * @param degreesEast the degrees of longitude that are as long as one of latitude
 */
record Town(
        String id, String name, String country, double latitude, double longitude, long people, double degreesEast) {
    static final String CHINA = "CN";

    /** How far addresses lie from the town's centre: 2 km, in degrees of latitude. */
    private static final double SPREAD = 2 / 111.2;

    /** What a county stands for whose population no source has. */
    private static final long COUNTY = 150_000;

    /** Reads the counties and cities of China. */
    static List<Town> ofChina() {
        Map<String, TsvTable.Row> rows = new HashMap<>();
        List<Town> towns = new ArrayList<>();
        for (TsvTable.Row row : rows("gazetteer_china.tsv.gz")) {
            rows.put(row.get("id"), row);
            boolean county = row.get("level").equals("county");
            if (row.get("country").equals(CHINA)
                    && (county || row.get("level").equals("city"))
                    && row.get("former").isEmpty()
                    && !row.get("latitude").isEmpty()
                    && (county || !row.get("population").isEmpty())) {
                towns.add(town(row, path(row, rows), county ? COUNTY : 0));
            }
        }
        return towns;
    }

    /** Reads the places of five thousand inhabitants or more elsewhere. */
    static List<Town> abroad() {
        List<Town> towns = new ArrayList<>();
        for (TsvTable.Row row : rows("gazetteer_world.tsv.gz")) {
            if (row.get("level").equals("place") && !row.get("population").isEmpty()) {
                towns.add(town(row, row.get("name"), 0));
            }
        }
        return towns;
    }

    /** Returns an address in the town: about two kilometres from its centre. */
    Place address(Dice dice, PlaceKind kind) {
        double north = rounded(latitude + SPREAD * dice.bell());
        double east = rounded(longitude + SPREAD * degreesEast * dice.bell());
        return new Place(name, new Coordinates(north, Math.max(-180, Math.min(180, east))), id, kind);
    }

    boolean inChina() {
        return country.equals(CHINA);
    }

    /** Returns the currency of wages here, as far as this corpus tells them apart. */
    String currency() {
        return inChina() ? "CNY" : country.equals("US") ? "USD" : "EUR";
    }

    /** Rounds to a ten-thousandth of a degree, about ten metres. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 10_000) / 10_000;
    }

    private static Town town(TsvTable.Row row, String name, long otherwise) {
        double latitude = Double.parseDouble(row.get("latitude"));
        String people = row.get("population");
        return new Town(
                row.get("id"),
                name,
                row.get("country"),
                latitude,
                Double.parseDouble(row.get("longitude")),
                people.isEmpty() ? otherwise : Long.parseLong(people),
                1 / Math.max(0.1, StrictMath.cos(Math.toRadians(latitude))));
    }

    private static String path(TsvTable.Row row, Map<String, TsvTable.Row> known) {
        TsvTable.Row parent = known.get(row.get("parent"));
        return parent == null || parent.get("level").equals("country")
                ? row.get("name")
                : path(parent, known) + row.get("name");
    }

    private static List<TsvTable.Row> rows(String name) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar of matcher-core lacks " + name + ": rebuild it");
            }
            return TsvTable.read(in, name).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of matcher-core cannot be read: rebuild it", e);
        }
    }
}

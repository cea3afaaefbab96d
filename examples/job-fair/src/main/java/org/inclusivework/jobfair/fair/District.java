package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Coordinates;

/**
 * One of the seven areas of the fair's city.
 *
 * @param adcode the code of the area, such as {@code 321111}
 * @param name its name
 * @param city whether it is a county-level city, which people write without the prefecture
 * @param centre where it is, to about a kilometre
 * @param towns its towns and streets
 * @param people its share of the seekers
 */
record District(String adcode, String name, boolean city, Coordinates centre, List<String> towns, double people) {

    private static final double KM_PER_DEGREE = 111.2;
    /** The cosine of the latitude of Zhenjiang. */
    private static final double SHRINK = 0.847;

    private static final List<String> ORDER =
            List.of("321102", "321111", "321112", "321171", "321181", "321182", "321183");
    /** Rough shares of the seekers; the counties differ in size. */
    private static final double[] PEOPLE = {0.15, 0.12, 0.11, 0.08, 0.28, 0.10, 0.16};

    /** Reads the areas, in the order of {@code sectors.tsv}. The list of counties lacks the New Area. */
    static List<District> read(Path dataDir) throws IOException {
        List<DataTable.Row> counties = DataTable.read(dataDir.resolve("geo/cn_counties.tsv.gz"));
        List<DataTable.Row> towns = DataTable.read(dataDir.resolve("geo/cn_towns_jiangsu.tsv.gz"));
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            String adcode = ORDER.get(i);
            List<DataTable.Row> own = towns.stream()
                    .filter(row -> row.get("adcode").equals(adcode))
                    .toList();
            Coordinates centre = counties.stream()
                    .filter(row -> row.get("adcode").equals(adcode))
                    .findFirst()
                    .map(row -> new Coordinates(row.number("lat"), row.number("lon")))
                    .orElse(new Coordinates(32.19, 119.66));
            districts.add(new District(
                    adcode,
                    own.getFirst().get("county"),
                    own.getFirst().get("county").endsWith("市"),
                    centre,
                    own.stream()
                            .map(row -> row.get("town"))
                            .filter(town -> town.endsWith("街道") || town.endsWith("镇"))
                            .toList(),
                    PEOPLE[i]));
        }
        return districts;
    }

    /** Draws a point about the centre, to about ten metres. */
    Coordinates near(Dice dice, double km) {
        double north = Math.clamp(dice.bell(), -2.5, 2.5) * km / KM_PER_DEGREE;
        double east = Math.clamp(dice.bell(), -2.5, 2.5) * km / (KM_PER_DEGREE * SHRINK);
        return new Coordinates(rounded(centre.latitude() + north), rounded(centre.longitude() + east));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    /** Writes an address as people do: in full, without the province, or from the county on. */
    String address(Dice dice, String rest) {
        return switch (dice.pick(6, 3, 1)) {
            case 0 -> (city && dice.chance(0.5) ? "江苏省" : "江苏省镇江市") + name + rest;
            case 1 -> (city ? "镇江" : "镇江市") + name + rest;
            default -> name + rest;
        };
    }
}

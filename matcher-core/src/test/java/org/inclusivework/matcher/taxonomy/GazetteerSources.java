package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables from which {@link GazetteerBuilder} makes the gazetteer.
 *
 * @param divisions adcode, level 1 to 3, name, parent
 * @param counties adcode, province, city, county, lat, lon
 * @param towns adcode, county, town
 * @param geonames geonameid, name, country, admin1, population, lat, lon
 * @param world the same without admin1, for the rest of the world
 * @param romanised name, romanised, other
 * @param supplement kind, id, name, other, short, local, latitude, longitude
 */
record GazetteerSources(
        List<TsvTable.Row> divisions,
        List<TsvTable.Row> counties,
        List<TsvTable.Row> towns,
        List<TsvTable.Row> geonames,
        List<TsvTable.Row> world,
        List<TsvTable.Row> romanised,
        List<TsvTable.Row> supplement) {

    /** The shared tables of a data directory and the ones beside the tests. */
    static GazetteerSources of(Path data) throws IOException {
        Path geo = data.resolve("geo");
        return new GazetteerSources(
                shared(geo.resolve("cn_admin_divisions.tsv.gz")),
                shared(geo.resolve("cn_counties.tsv.gz")),
                shared(geo.resolve("cn_towns_jiangsu.tsv.gz")),
                shared(geo.resolve("geonames_cities_cn_us_eu.tsv.gz")),
                TsvTable.ofResource("gazetteer-world.tsv").rows(),
                TsvTable.ofResource("gazetteer-romanised.tsv").rows(),
                TsvTable.ofResource("gazetteer-supplement.tsv").rows());
    }

    private static List<TsvTable.Row> shared(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TsvTable.read(in, file.toString()).rows();
        }
    }
}

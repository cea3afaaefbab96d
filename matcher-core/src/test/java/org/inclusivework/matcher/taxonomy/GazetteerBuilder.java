package org.inclusivework.matcher.taxonomy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bundled {@code gazetteer_china.tsv.gz} and {@code gazetteer_world.tsv.gz} from the project's shared data
 * and the tables beside the tests, the same bytes every time:
 *
 * <pre>
 * mvn -q -pl matcher-core test-compile
 * java -cp matcher-core/target/classes:matcher-core/target/test-classes \
 *     org.inclusivework.matcher.taxonomy.GazetteerBuilder ../shared/data \
 *     matcher-core/src/main/resources/org/inclusivework/matcher/taxonomy
 * </pre>
 */
final class GazetteerBuilder {

    private static final String HEADER =
            "id\tlevel\tparent\tcountry\tname\tromanised\totherNames\tshortNames\tlocalNames"
                    + "\tlatitude\tlongitude\tradiusKm\tpopulation\tformer";

    private final GazetteerSources sources;
    private final Map<String, GazetteerUnit> roots = new LinkedHashMap<>();
    private final Map<String, GazetteerUnit> world = new LinkedHashMap<>();

    private GazetteerBuilder(GazetteerSources sources) {
        this.sources = sources;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: DATA_DIR OUT_DIR");
        }
        Tables tables = tables(GazetteerSources.of(Path.of(args[0])));
        Path out = Path.of(args[1]);
        Files.write(out.resolve("gazetteer_china.tsv.gz"), packed(tables.china()));
        Files.write(out.resolve("gazetteer_world.tsv.gz"), packed(tables.world()));
    }

    /** The lines of the two tables, each with its header. */
    record Tables(List<String> china, List<String> world) {}

    static Tables tables(GazetteerSources sources) {
        return new GazetteerBuilder(sources).build();
    }

    /** The table as gzip at its densest; the header holds no time, so that equal lines give equal bytes. */
    static byte[] packed(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Tables build() {
        for (TsvTable.Row row : sources.supplement()) {
            if (row.get("kind").equals("country")) {
                addRoot(GazetteerLevel.COUNTRY, null, row.get("id"), row);
            } else if (row.get("kind").equals("region")) {
                String country = row.get("id").substring(0, 2);
                addRoot(GazetteerLevel.REGION, root("country:" + country), country, row);
            }
        }
        GazetteerChina china = new GazetteerChina(sources, root("country:CN"));
        china.build();
        new GazetteerPoints(china.units.values()).settle();
        addPlaces(china);
        List<String> near = new ArrayList<>(List.of(HEADER));
        List<String> far = new ArrayList<>(List.of(HEADER));
        roots.values().forEach(unit -> near.add(unit.toLine()));
        china.units.values().stream()
                .sorted(Comparator.<GazetteerUnit, GazetteerLevel>comparing(unit -> unit.level)
                        .thenComparing(unit -> unit.former)
                        .thenComparing(unit -> unit.id))
                .forEach(unit -> near.add(unit.toLine()));
        world.values().stream()
                .sorted(Comparator.comparingLong(GazetteerBuilder::number))
                .forEach(unit ->
                        (unit.otherNames.stream().anyMatch(GazetteerText::hasHan) ? near : far).add(unit.toLine()));
        return new Tables(near, far);
    }

    private void addRoot(GazetteerLevel level, @Nullable GazetteerUnit parent, String country, TsvTable.Row row) {
        String id = (level == GazetteerLevel.COUNTRY ? "country:" : "region:") + row.get("id");
        GazetteerUnit unit = new GazetteerUnit(id, level, parent, country, row.get("name"));
        unit.otherNames.addAll(row.list("other"));
        roots.put(id, unit);
    }

    private GazetteerUnit root(String id) {
        GazetteerUnit unit = roots.get(id);
        if (unit == null) {
            throw new IllegalStateException("no " + id + "; add it to gazetteer-supplement.tsv");
        }
        return unit;
    }

    private void addPlaces(GazetteerChina china) {
        Map<String, TsvTable.Row> known = new LinkedHashMap<>();
        Map<String, String> provinces = new LinkedHashMap<>();
        for (TsvTable.Row row : sources.supplement()) {
            if (row.get("kind").equals("geonames")) {
                known.put(row.get("id"), row);
            } else if (row.get("kind").equals("geonames-province")) {
                provinces.put(row.get("id"), row.get("name"));
            }
        }
        GazetteerMerge merge = new GazetteerMerge(china.units.values());
        List<TsvTable.Row> rows = new ArrayList<>(sources.geonames());
        rows.addAll(sources.world());
        for (TsvTable.Row row : rows) {
            String country = row.get("country");
            GazetteerUnit parent = country.equals("CN")
                    ? china.units.get(provinces.getOrDefault(row.get("admin1"), ""))
                    : roots.getOrDefault("region:" + country + "." + row.get("admin1"), root("country:" + country));
            GazetteerUnit unit = new GazetteerUnit(
                    "geonames:" + row.get("geonameid"), GazetteerLevel.PLACE, parent, country, row.get("name"));
            unit.point = new Coordinates(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            unit.population = Long.parseLong(row.get("population"));
            unit.radiusKm = radius(unit.population);
            TsvTable.Row more = known.get(row.get("geonameid"));
            if (more != null) {
                unit.otherNames.addAll(more.list("other"));
            }
            if (!merge.absorbs(unit)) {
                world.put(unit.id, unit);
            }
        }
    }

    /** How far a settlement reaches, by its people: 3 km for a small town, 25 km for a city of millions. */
    private static double radius(long population) {
        if (population < 20_000) {
            return 3;
        }
        if (population < 100_000) {
            return 5;
        }
        if (population < 500_000) {
            return 8;
        }
        return population < 2_000_000 ? 15 : 25;
    }

    private static long number(GazetteerUnit unit) {
        return Long.parseLong(unit.id.substring(unit.id.indexOf(':') + 1));
    }
}

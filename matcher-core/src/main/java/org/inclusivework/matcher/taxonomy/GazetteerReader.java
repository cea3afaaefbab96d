package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table described in {@link Gazetteer} into rows and names. All problems are reported together. */
final class GazetteerReader {

    private static final List<String> REQUIRED =
            List.of("id", "level", "country", "name", "latitude", "longitude", "radiusKm");

    private static final Map<String, GazetteerLevel> LEVELS = Map.of(
            "country", GazetteerLevel.COUNTRY,
            "region", GazetteerLevel.REGION,
            "province", GazetteerLevel.PROVINCE,
            "city", GazetteerLevel.CITY,
            "county", GazetteerLevel.COUNTY,
            "town", GazetteerLevel.TOWN,
            "place", GazetteerLevel.PLACE);

    private final Map<String, GazetteerNode> nodes;
    private final GazetteerNames names;
    private final List<String> problems = new ArrayList<>();

    /** Adds to the given rows and names. */
    GazetteerReader(Map<String, GazetteerNode> nodes, GazetteerNames names) {
        this.nodes = nodes;
        this.names = names;
    }

    /**
     * Reads the whole table.
     *
     * @throws TaxonomyFormatException if the table is not as described; names every problem
     */
    void read(TsvTable table) {
        for (String column : REQUIRED) {
            if (!table.header().contains(column)) {
                problems.add(table.name() + " line 1: the column '" + column + "' is missing: add it to the header");
            }
        }
        if (problems.isEmpty()) {
            table.rows().forEach(this::readRow);
        }
        if (!problems.isEmpty()) {
            throw new TaxonomyFormatException(problems);
        }
    }

    private void readRow(TsvTable.Row row) {
        int before = problems.size();
        GazetteerNode node = node(row);
        if (node == null || problems.size() > before) {
            return;
        }
        if (nodes.putIfAbsent(node.id, node) != null) {
            problem(row, "id", node.id, "is taken by an earlier row: give every row its own");
            return;
        }
        boolean town = node.level == GazetteerLevel.TOWN;
        names.add(node.name, node, true, town);
        addAll(row.get("romanised"), node, true, town);
        addAll(row.get("otherNames"), node, true, town);
        addAll(row.get("shortNames"), node, false, town);
        addAll(row.get("localNames"), node, false, true);
    }

    private void addAll(String list, GazetteerNode node, boolean full, boolean local) {
        int from = 0;
        while (from < list.length()) {
            int bar = list.indexOf('|', from);
            int to = bar < 0 ? list.length() : bar;
            names.add(list.substring(from, to), node, full, local);
            from = to + 1;
        }
    }

    private @Nullable GazetteerNode node(TsvTable.Row row) {
        GazetteerLevel level = LEVELS.get(row.get("level"));
        if (level == null) {
            problem(
                    row,
                    "level",
                    row.get("level"),
                    "is no level: write country, region, province, city, county, town or place");
            return null;
        }
        GazetteerNode parent = null;
        if (!row.get("parent").isEmpty()) {
            parent = nodes.get(row.get("parent"));
            if (parent == null || parent.level.compareTo(level) >= 0) {
                problem(row, "parent", row.get("parent"), "is not the id of a wider unit in an earlier row");
            }
        }
        String country = row.get("country");
        if (country.length() != 2 || !country.equals(country.toUpperCase(Locale.ROOT))) {
            problem(row, "country", country, "is no code of ISO 3166-1: write two capital letters, such as CN");
        }
        required(row, "id");
        required(row, "name");
        boolean place = level.isPlace();
        String former = row.get("former");
        if (!former.isEmpty() && !former.equals("true")) {
            problem(row, "former", former, "is not understood: leave it empty or write true");
        }
        return new GazetteerNode(
                row.get("id"),
                level,
                parent,
                row.get("name"),
                first(row.get("romanised")),
                country,
                place ? number(row, "latitude", -90, 90) : 0,
                place ? number(row, "longitude", -180, 180) : 0,
                place ? number(row, "radiusKm", 0.001, 20_000) : 0,
                row.get("population").isEmpty() ? -1 : (long) number(row, "population", 0, 1e10),
                !former.isEmpty());
    }

    private static String first(String list) {
        int bar = list.indexOf('|');
        return bar < 0 ? list : list.substring(0, bar);
    }

    private void required(TsvTable.Row row, String column) {
        if (row.get(column).isEmpty()) {
            problem(row, column, "", "must not be empty");
        }
    }

    private double number(TsvTable.Row row, String column, double least, double most) {
        String text = row.get(column);
        double number = Double.NaN;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            problem(row, column, text, "is no number: write one from " + least + " to " + most);
            return least;
        }
        if (!(number >= least && number <= most)) {
            problem(row, column, text, "is out of range: write a number from " + least + " to " + most);
        }
        return number;
    }

    private void problem(TsvTable.Row row, String column, String value, String why) {
        problems.add(row.problem(column, value, why));
    }
}

package org.inclusivework.matcher.benchmarks.baseline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * The rows of {@link DuckDbPeer}: one wide row an opening, one narrow row a required skill, one for each place but the first, and
 * one for each credential and admitted certificate.
 *
 * <p>A skill and a level asked for are one number, so that what a candidate's skills are worth is a join on one column.
 */
final class DuckDbTables implements AutoCloseable {
    static final int LEVELS = 8;
    static final List<String> NAMES = List.of("skills", "places", "credentials", "admitted", "openings");

    private static final String SETS = IntStream.range(0, OpeningColumns.SCOPES)
            .mapToObj(s -> "p# BIGINT, a# BIGINT, u# BIGINT".replace("#", Integer.toString(s)))
            .collect(Collectors.joining(", "));
    private static final String LIMITS = IntStream.range(0, OpeningColumns.FUNCTIONS * OpeningColumns.CAPACITIES)
            .mapToObj(i -> "l" + i + " DOUBLE")
            .collect(Collectors.joining(", "));
    private static final Map<String, String> COLUMNS = Map.of(
            "skills", "doc INTEGER, token INTEGER, weight DOUBLE",
            "places", "doc INTEGER, lat DOUBLE, lon DOUBLE, coslat DOUBLE, stop BOOLEAN",
            "credentials", "doc INTEGER, name VARCHAR",
            "admitted", "doc INTEGER, certificate VARCHAR",
            "openings",
                    "doc INTEGER, id VARCHAR, skillweight DOUBLE, occupation INTEGER, lat DOUBLE, lon DOUBLE, coslat DOUBLE,"
                            + " stop BOOLEAN, more BOOLEAN, unlocated BOOLEAN, dorm BOOLEAN, nodorm BOOLEAN, visits DOUBLE,"
                            + " recurring BOOLEAN, stated BOOLEAN, share DOUBLE, whole BOOLEAN, equipment INTEGER,"
                            + " space INTEGER, internet INTEGER, connection BOOLEAN, hazards BOOLEAN, centre BOOLEAN,"
                            + " onsite INTEGER, firstday BIGINT, lastday BIGINT, education INTEGER, hours INTEGER,"
                            + " shifts INTEGER, paymonth DOUBLE, payhour DOUBLE, currency VARCHAR, asks BOOLEAN,"
                            + " rule BOOLEAN, " + SETS + ", " + LIMITS);

    private final Map<String, BufferedWriter> files = new HashMap<>();
    private final Map<SkillKey, Integer> skills = new HashMap<>();
    private final Map<OccupationCode, Integer> occupations = new LinkedHashMap<>();
    private final Path folder;
    private int doc;

    DuckDbTables(Path folder) throws IOException {
        this.folder = folder;
        for (String name : NAMES) {
            files.put(name, Files.newBufferedWriter(file(name), StandardCharsets.UTF_8));
        }
    }

    /** Returns the number of a skill, or -1 where no opening asks for it. */
    int number(SkillKey skill) {
        return skills.getOrDefault(skill, -1);
    }

    Map<OccupationCode, Integer> occupations() {
        return occupations;
    }

    /** Returns the statements that read the files into tables; skills lie together, so that a query reads a few of their blocks. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String name : NAMES) {
            statements.add("CREATE TABLE raw_" + name + " (" + COLUMNS.get(name) + ")");
            statements.add("COPY raw_" + name + " FROM '" + file(name)
                    + "' (DELIMITER '\t', HEADER false, NULLSTR '\\N'," + " QUOTE '', ESCAPE '', AUTO_DETECT false)");
            statements.add("CREATE TABLE " + name + " AS SELECT * FROM raw_" + name + " ORDER BY "
                    + (name.equals("skills") ? "token, doc" : "doc"));
            statements.add("DROP TABLE raw_" + name);
        }
        return statements;
    }

    void add(OpeningColumns o) throws IOException {
        List<SkillRequirement> asked = o.opening.skills();
        for (int i = 0; i < asked.size(); i++) {
            int number = skills.computeIfAbsent(asked.get(i).skill(), key -> skills.size());
            row("skills", doc, number * LEVELS + asked.get(i).level(), o.skillWeight[i]);
        }
        for (int i = 1; i < o.located.size(); i++) {
            Coordinates at = o.located.get(i).coordinates();
            if (at != null) {
                row("places", doc, at.latitude(), at.longitude(), cosine(at), o.shuttle(i));
            }
        }
        for (String name : o.credentials) {
            row("credentials", doc, name);
        }
        for (String certificate : o.admitted()) {
            row("admitted", doc, certificate);
        }
        row("openings", opening(o).toArray());
        doc++;
    }

    private List<Object> opening(OpeningColumns o) {
        Coordinates at = o.located.isEmpty() ? null : o.located.getFirst().coordinates();
        OccupationCode occupation = o.opening.occupation();
        List<Object> cells = new ArrayList<>(List.of(
                doc,
                o.opening.id(),
                orNull(o.opening.skills().isEmpty() ? Double.NaN : o.skillWeightSum),
                occupation == null ? "\\N" : occupations.computeIfAbsent(occupation, code -> occupations.size()),
                at == null ? "\\N" : at.latitude(),
                at == null ? "\\N" : at.longitude(),
                at == null ? "\\N" : cosine(at),
                at != null && o.shuttle(0)));
        cells.addAll(
                List.of(o.located.size() > 1, o.placeUnlocated, o.dormitory, o.noDormitory, o.visits, o.recurring));
        cells.addAll(List.of(
                o.homeStated,
                o.homeShare,
                o.homeWhole,
                o.equipmentAsked,
                o.spaceM2,
                o.internet,
                o.needsConnection,
                o.hazards,
                o.trainingFit < 1,
                o.onSite));
        cells.addAll(List.of(
                o.firstDay,
                o.lastDay,
                o.opening.education().ordinal(),
                o.hoursMin,
                OpeningColumns.bits(o.opening.shifts()),
                orNull(o.payMonth),
                orNull(o.payHour),
                o.currency.isEmpty() ? "\\N" : o.currency,
                !o.credentials.isEmpty(),
                o.opening.rule() != null));
        for (int scope = 0; scope < OpeningColumns.SCOPES; scope++) {
            cells.addAll(List.of(o.provided[scope], o.arrangeable[scope], o.unavailable[scope]));
        }
        for (double limit : o.limit) {
            cells.add(limit);
        }
        return cells;
    }

    static double cosine(Coordinates at) {
        return Math.cos(Math.toRadians(at.latitude()));
    }

    private static Object orNull(double value) {
        return Double.isNaN(value) ? "\\N" : value;
    }

    private void row(String table, Object... cells) throws IOException {
        BufferedWriter file = files.get(table);
        if (file == null) {
            throw new IllegalStateException("there is no table " + table);
        }
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                file.write('\t');
            }
            file.write(cells[i].toString());
        }
        file.write('\n');
    }

    private Path file(String name) {
        return folder.resolve(name + ".tsv");
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}

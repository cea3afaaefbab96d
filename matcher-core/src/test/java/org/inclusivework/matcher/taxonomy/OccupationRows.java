package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rows of {@code occupations_csco.tsv.gz} and {@code occupations_esco.tsv.gz}. */
final class OccupationRows {

    /** Marks at the end of a name in China's classification: S a digital occupation, L a green one. */
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsHan})(L/S|L|S)$");

    private static final Pattern TASK_NUMBER = Pattern.compile("(^|\\s)[0-9]{1,2}\\.\\s*");

    private OccupationRows() {}

    /** China's classification; where the source has a code twice, the row that says more is taken. */
    static List<String> csco(Path folder) throws IOException {
        NavigableMap<String, String> lines = new TreeMap<>();
        for (TsvTable.Row row : read(folder, "csco2022_occupations.tsv.gz").rows()) {
            String name = MARK.matcher(row.get("name")).replaceFirst("");
            List<String> others = Arrays.stream(row.get("alias").split(",", -1))
                    .map(other -> MARK.matcher(other.strip()).replaceFirst(""))
                    .filter(other -> !other.isEmpty() && !other.equals(name))
                    .distinct()
                    .toList();
            List<String> tasks = Arrays.stream(TASK_NUMBER.split(row.get("tasks")))
                    .map(String::strip)
                    .filter(task -> !task.isEmpty())
                    .toList();
            String line = String.join(
                    "\t",
                    OccupationCode.CSCO + ":" + row.get("code"),
                    name,
                    String.join("|", others),
                    row.get("definition").strip(),
                    String.join("|", tasks));
            lines.merge(row.get("code"), line, (a, b) -> a.length() >= b.length() ? a : b);
        }
        return withHeader("code\tzh\talt\tdefinition\ttasks", lines);
    }

    /** ISCO-08's groups and ESCO's occupations, each with the group it belongs to. */
    static List<String> esco(Path folder) throws IOException {
        NavigableMap<String, String> lines = new TreeMap<>();
        for (TsvTable.Row row : read(folder, "isco08_groups.tsv.gz").rows()) {
            String code = OccupationCode.ISCO + ":" + row.get("isco08");
            lines.put(code, String.join("\t", code, row.get("label").strip(), "", ""));
        }
        for (TsvTable.Row row : read(folder, "esco_occupations.tsv.gz").rows()) {
            String code = OccupationCode.ESCO + ":" + row.get("esco_id");
            String label = row.get("label").strip();
            List<String> others = row.list("alt_labels").stream()
                    .filter(other -> !other.equals(label))
                    .distinct()
                    .sorted()
                    .toList();
            lines.put(
                    code,
                    String.join(
                            "\t",
                            code,
                            label,
                            String.join("|", others),
                            OccupationCode.ISCO + ":" + row.get("isco08")));
        }
        return withHeader("code\ten\talt\tgroup", lines);
    }

    private static List<String> withHeader(String header, NavigableMap<String, String> lines) {
        List<String> rows = new ArrayList<>(List.of(header));
        rows.addAll(lines.values());
        return rows;
    }

    private static TsvTable read(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return TsvTable.read(in, name);
        }
    }
}

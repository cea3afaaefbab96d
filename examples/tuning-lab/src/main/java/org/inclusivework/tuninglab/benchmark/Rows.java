package org.inclusivework.tuninglab.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of the benchmark's world: tab-separated, with headings, part of the program. */
final class Rows {
    private Rows() {}

    /** One row. */
    record Row(Map<String, String> cells) {
        String text(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }
    }

    static List<Row> read(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/org/inclusivework/tuninglab/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = reader.lines().toList();
            String[] headings = lines.get(0).split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < headings.length; i++) {
                    row.put(headings[i], cells[i]);
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.inclusivework.jobfair.fair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Rows of a tab-separated file whose first line names the columns; {@code |} separates the entries of a list. */
final class DataTable {

    /**
     * One row.
     *
     * @param cells the cells by column
     */
    record Row(Map<String, String> cells) {
        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("no column " + column + " among " + cells.keySet());
            }
            return cell;
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }

        /** The numbers of a cell, separated by spaces. */
        List<Double> numbers(String column) {
            return Arrays.stream(get(column).split(" ", -1))
                    .map(Double::valueOf)
                    .toList();
        }
    }

    private DataTable() {}

    /** Reads a table that lies beside this class. */
    static List<Row> bundled(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Reads a file, uncompressing it if its name ends in {@code .gz}. */
    static List<Row> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(in);
        }
    }

    private static List<Row> read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String first = lines.readLine();
        String[] columns = first == null ? new String[0] : first.split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < cells.length ? cells[i] : "");
            }
            rows.add(new Row(row));
        }
        return rows;
    }
}

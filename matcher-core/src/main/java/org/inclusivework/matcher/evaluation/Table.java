package org.inclusivework.matcher.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small table of comma-separated values (RFC 4180, one record a line), read by its headings.
 *
 * <p>Judgements, groups and logs of what was shown have no more than plain ids and numbers in them; this keeps the package free of
 * everything else.
 */
final class Table {
    private Table() {}

    /** One record: where it stands and what it says. */
    record Row(String name, int line, List<String> headings, List<String> cells) {
        String text(String heading) {
            return cells.get(headings.indexOf(heading));
        }

        int integer(String heading) {
            return TrecText.integer(name + ", " + heading, line, text(heading));
        }
    }

    /** Reads all records; every heading has to be there, and no other. */
    static List<Row> read(Reader in, String name, List<String> wanted) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        String first = reader.readLine();
        if (first == null) {
            throw new IllegalArgumentException(
                    name + ": 文件是空的，第一行请写 / the file is empty; its first line has to be " + String.join(",", wanted));
        }
        List<String> headings = split(first.startsWith("\uFEFF") ? first.substring(1) : first);
        for (String heading : headings) {
            if (!wanted.contains(heading)) {
                throw TrecText.wrong(
                        name,
                        1,
                        heading,
                        "没有这一栏，是不是 / there is no such column, did you mean “" + nearest(heading, wanted) + "”?");
            }
        }
        String missing =
                wanted.stream().filter(heading -> !headings.contains(heading)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw TrecText.wrong(name, 1, first, "缺少这一栏 / a column is missing: " + missing);
        }
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = split(line);
            if (cells.size() != headings.size()) {
                throw TrecText.wrong(
                        name,
                        number,
                        line,
                        "应有 " + headings.size() + " 栏 / it has " + cells.size() + " cells and not " + headings.size());
            }
            rows.add(new Row(name, number, headings, cells));
        }
        return rows;
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static String nearest(String heading, List<String> wanted) {
        return wanted.stream()
                .min(Comparator.comparingInt(
                        w -> distance(w.toLowerCase(Locale.ROOT), heading.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

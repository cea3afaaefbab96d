package org.inclusivework.tuninglab.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that the documents rest on, kept as data: {@code figures.tsv} has one a line, its study, a relation ({@code =} to five
 * digits, or {@code <=} for a limit), the number and its name.
 */
public final class Expected {
    private static final double ROUNDING = 0.000_006;

    /** A row of a table in a document: a name in backticks, then a number. */
    private static final Pattern ROW = Pattern.compile(
            "^\\|\\s*`([a-z0-9/-]+)`\\s*\\|\\s*([<≤=]*)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*\\|", Pattern.MULTILINE);

    private final Map<String, Line> lines;

    private Expected(Map<String, Line> lines) {
        this.lines = lines;
    }

    private record Line(String study, String relation, double value) {}

    /** Reads what is published with the program. */
    public static Expected bundled() {
        try (InputStream in = Expected.class.getResourceAsStream("/org/inclusivework/tuninglab/figures.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file figures.tsv");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Expected read(BufferedReader in) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("figures.tsv: “" + line + "” has not four cells");
            }
            lines.put(cells[3], new Line(cells[0], cells[1], Double.parseDouble(cells[2])));
        }
        return new Expected(lines);
    }

    /** Says what is wrong with a figure as it came out; empty if it holds. */
    public String problem(String study, Figure figure) {
        Line line = lines.get(figure.name());
        if (line == null) {
            return figure.name() + ": figures.tsv 里没有 / is not in figures.tsv";
        }
        boolean holds = line.relation.equals("<=")
                ? figure.value() <= line.value
                : Math.abs(figure.value() - line.value) <= ROUNDING;
        return holds
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s (%s): 期望 expected %s %.5f, 算出 came out %.5f",
                        figure.name(),
                        study,
                        line.relation,
                        line.value,
                        figure.value());
    }

    /** Says which rows of a document's tables do not say what is expected, to the digits that they have. */
    public List<String> problemsOf(String name, String text) {
        List<String> problems = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            Line line = lines.get(row.group(1));
            if (line == null) {
                // A table may name other things in backticks; those of the lab all have a slash.
                if (row.group(1).contains("/")) {
                    problems.add(name + ": " + row.group(1) + ": figures.tsv 里没有 / is not in figures.tsv");
                }
                continue;
            }
            String number = row.group(3);
            int digits = number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
            double half = 0.5 * Math.pow(10, -digits) + ROUNDING;
            if (Math.abs(Double.parseDouble(number) - line.value) > half) {
                problems.add(String.format(
                        Locale.ROOT, "%s: %s 写的是 says %s, 应是 should be %.5f", name, row.group(1), number, line.value));
            }
        }
        return problems;
    }
}

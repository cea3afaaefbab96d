package org.inclusivework.tuninglab.report;

import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/** A table as comma-separated values, RFC 4180. */
public final class CsvReport {
    private CsvReport() {}

    /** Returns the text. */
    public static String of(DataTable table, Language language) {
        StringBuilder out = new StringBuilder(line(table.columns(), language));
        table.rows().forEach(row -> out.append(line(row, language)));
        return out.toString();
    }

    private static String line(List<Label> cells, Language language) {
        return cells.stream().map(cell -> cell(cell.in(language))).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A spreadsheet program takes what starts like a formula for one, unless it is a number. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

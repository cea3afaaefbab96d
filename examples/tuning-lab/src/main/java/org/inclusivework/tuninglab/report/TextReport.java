package org.inclusivework.tuninglab.report;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/** A report for the terminal; Chinese characters take two columns. */
public final class TextReport {
    private TextReport() {}

    /** Returns the text. */
    public static String of(Report report, Language language) {
        StringBuilder out = new StringBuilder(report.title().in(language)).append('\n');
        for (Report.Section section : report.sections()) {
            out.append("\n== ").append(section.heading().in(language)).append('\n');
            section.texts().forEach(text -> out.append(text.in(language)).append('\n'));
            section.tables().forEach(table -> table(out, table, language));
            section.charts().forEach(chart -> table(out, chart.table(), language));
        }
        return out.toString();
    }

    private static void table(StringBuilder out, DataTable table, Language language) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int at = i;
            widths[i] = Math.max(
                    width(table.columns().get(i).in(language)),
                    table.rows().stream()
                            .mapToInt(row -> width(row.get(at).in(language)))
                            .max()
                            .orElse(0));
        }
        out.append('\n').append(table.caption().in(language)).append('\n');
        row(out, table.columns(), widths, language);
        table.rows().forEach(row -> row(out, row, widths, language));
    }

    private static void row(StringBuilder out, Iterable<Label> cells, int[] widths, Language language) {
        int i = 0;
        StringBuilder line = new StringBuilder("  ");
        for (Label cell : cells) {
            String text = cell.in(language);
            String padding = " ".repeat(widths[i] - width(text));
            line.append(i == 0 ? text + padding : padding + text).append("  ");
            i++;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60)
                        ? 2
                        : 1)
                .sum();
    }
}

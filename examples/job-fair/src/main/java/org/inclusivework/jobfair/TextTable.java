package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose columns stand straight below each other, with Chinese text too; not thread-safe. */
final class TextTable {
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param header its heading
     * @param right whether its cells stand at the right, as numbers do
     * @param most how many columns of the terminal it takes at most; longer cells are cut
     */
    record Column(String header, boolean right, int most) {
        static Column left(String header, int most) {
            return new Column(header, false, most);
        }

        static Column right(String header) {
            return new Column(header, true, 20);
        }

        /** A last column that is never cut. */
        static Column last(String header) {
            return new Column(header, false, Integer.MAX_VALUE);
        }
    }

    private final List<Column> columns;
    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String indent, List<Column> columns) {
        this.indent = indent;
        this.columns = List.copyOf(columns);
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<String> shown = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            shown.add(DisplayWidth.cut(
                    DisplayWidth.shown(cells.get(i)), columns.get(i).most()));
        }
        rows.add(shown);
    }

    /** Returns the table, its last line ended. */
    String render() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).header());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        line(out, columns.stream().map(Column::header).toList(), widths);
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            rule.add("-".repeat(i == widths.length - 1 ? Math.min(widths[i], 40) : widths[i]));
        }
        line(out, rule, widths);
        rows.forEach(row -> line(out, row, widths));
        return out.toString();
    }

    private void line(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}

package org.inclusivework.tuninglab.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * A table of a report; the first cell of a row names the row.
 *
 * @param key its file name without an ending
 * @param caption what it shows
 */
public record DataTable(String key, Label caption, List<Label> columns, List<List<Label>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Collects rows; not thread-safe. */
    public static final class Builder {
        private final String key;
        private final Label caption;
        private final List<Label> columns;
        private final List<List<Label>> rows = new ArrayList<>();

        /** Starts a table. */
        public Builder(String key, Label caption, Label... columns) {
            this.key = key;
            this.caption = caption;
            this.columns = List.of(columns);
        }

        /** Adds a row. */
        public Builder row(Label name, Label... cells) {
            List<Label> row = new ArrayList<>(List.of(name));
            row.addAll(Arrays.asList(cells));
            rows.add(row);
            return this;
        }

        /** Makes the table. */
        public DataTable build() {
            return new DataTable(key, caption, columns, rows);
        }
    }

    /** A text that is the same in both languages. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** A number with four digits after the point. */
    public static Label number(double value) {
        // Minus zero is a zero.
        return same(Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value + 0.0));
    }

    /** A whole number. */
    public static Label number(long value) {
        return same(Long.toString(value));
    }
}

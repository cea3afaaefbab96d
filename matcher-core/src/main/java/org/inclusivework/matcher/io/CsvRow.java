package org.inclusivework.matcher.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One row of a CSV file that is opened in a spreadsheet; no cell of it is taken for a formula. Stateless. */
public final class CsvRow {
    private CsvRow() {}

    /**
     * Writes the cells and ends the row with a carriage return and a line feed.
     *
     * @throws IOException if writing fails
     */
    public static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(SafeCell.quoted(cells.get(i)));
        }
        out.write("\r\n");
    }
}

package org.inclusivework.matcher.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One cell of a CSV file that is opened in a spreadsheet: quoted where needed, and never taken for a formula. */
final class CsvCell {
    /** What a spreadsheet takes for the beginning of a formula, full-width twins included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    static void write(Writer out, String text) throws IOException {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        boolean quoted = formula || needsQuotes(text);
        if (quoted) {
            out.write('"');
        }
        if (formula) {
            out.write('\'');
        }
        out.write(quoted ? text.replace("\"", "\"\"") : text);
        if (quoted) {
            out.write('"');
        }
    }

    /** Writes a row of cells and ends it. */
    static void writeRow(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            write(out, cells.get(i));
        }
        out.write("\r\n");
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }
}

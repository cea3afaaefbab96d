package org.inclusivework.jobfair.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table for people to open in a spreadsheet. Every cell is text there: ids keep their zeros, long numbers their digits, and
 * what begins like a formula is none. The same rows give the same bytes. Not thread-safe.
 */
public interface TableWriter extends Closeable {
    /**
     * Writes a row; the first is that of the headers.
     *
     * @throws IOException if writing fails
     */
    void row(List<String> cells) throws IOException;

    /**
     * Starts a CSV file in UTF-8 with a byte-order mark, by which spreadsheet programs know the encoding.
     *
     * @param out where to; closed with the writer
     * @throws IOException if writing fails
     */
    static TableWriter csv(OutputStream out) throws IOException {
        return new CsvTable(out);
    }

    /**
     * Starts an xlsx file of one sheet; it appears in {@code out} when the writer is closed.
     *
     * @param out where to; closed with the writer
     * @param sheet the name of the sheet, at most 31 characters
     */
    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxTable(out, sheet);
    }

    /**
     * Starts a file of the format that its name ends with: xlsx, else CSV.
     *
     * @param out where to; closed with the writer
     * @param name the name of the file
     * @param sheet the name of the sheet, at most 31 characters
     * @throws IOException if writing fails
     */
    static TableWriter named(OutputStream out, String name, String sheet) throws IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? xlsx(out, sheet) : csv(out);
    }
}

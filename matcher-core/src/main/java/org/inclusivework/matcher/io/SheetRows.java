package org.inclusivework.matcher.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, one after the other, from whatever holds them; {@link RecordReader} reads records out of it.
 *
 * <p>Rows are numbered as a spreadsheet numbers them: line breaks inside a cell do not count, empty rows do. Not thread-safe.
 */
public interface SheetRows extends Closeable {
    /** Returns what problems call the sheet: the name of its file, and of the sheet where a file has several. */
    String name();

    /**
     * Returns the next row, or {@code null} at the end.
     *
     * @throws IOException if reading fails
     */
    @Nullable
    SheetRow next() throws IOException;

    /**
     * Opens a CSV file, plain or compressed by gzip, in UTF-8 with or without a byte-order mark, UTF-16 with one, or GB18030; its
     * cells are without white space around them and without the apostrophe that keeps a text from being a formula.
     *
     * @param in what it holds; closed with the rows
     * @param name what problems call it
     * @throws IOException if reading fails
     */
    static SheetRows ofText(InputStream in, String name) throws IOException {
        return new CsvRows(TextSource.open(in, name), name);
    }

    /**
     * Opens any text whose encoding nobody stated, as {@link #ofText} does; bytes that are no text come as U+FFFD.
     *
     * @param in what it holds; closed with the reader
     * @param name what problems call it
     * @throws IOException if reading fails
     */
    static Reader text(InputStream in, String name) throws IOException {
        return TextSource.open(in, name);
    }
}

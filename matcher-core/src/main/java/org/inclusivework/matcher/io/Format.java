package org.inclusivework.matcher.io;

/** A file format that records are written in; reading finds it out by itself. */
public enum Format {
    /** One JSON object a line, UTF-8. */
    JSON_LINES,
    /** CSV, UTF-8 without a byte-order mark. */
    CSV,
    /** CSV, UTF-8 with the byte-order mark that spreadsheet programs need to see Chinese text. */
    CSV_FOR_SPREADSHEETS
}

package org.inclusivework.jobfair.sheet;

/** What a cell holds, as far as its text alone does not tell. */
public enum CellKind {
    /** Nothing. */
    EMPTY,
    /** Text, or the truth values {@code TRUE} and {@code FALSE}. */
    TEXT,
    /** A number of at most 15 digits. */
    NUMBER,
    /** A day, written as 2026-12-03, or a time of day, written as 08:30, or both. */
    DATE,
    /** A number with more digits than a spreadsheet keeps: its last digits are wrong. */
    ROUNDED,
    /** The mark of a formula that failed, such as {@code #REF!}, or of one that nobody has calculated. */
    ERROR,
    /** Bytes that are no text in the encoding of the file. */
    BROKEN;

    private static final CellKind[] ALL = values();

    static CellKind of(byte ordinal) {
        return ALL[ordinal];
    }
}

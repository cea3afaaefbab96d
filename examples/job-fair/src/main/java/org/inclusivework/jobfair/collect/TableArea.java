package org.inclusivework.jobfair.collect;

import java.util.List;

/**
 * Where a table is on its sheet.
 *
 * @param top the first row of its headers
 * @param bottom the last row of its headers
 * @param end the first row after it
 * @param firstColumn its first column
 * @param lastColumn its last column
 * @param heads its columns
 */
record TableArea(int top, int bottom, int end, int firstColumn, int lastColumn, List<Head> heads) {
    /**
     * One column.
     *
     * @param column where it is
     * @param words its header, of several rows joined
     * @param meaning what it is for
     */
    record Head(int column, String words, Headers.Meaning meaning) {}

    TableArea {
        heads = List.copyOf(heads);
    }

    /** The column of a key, or -1. */
    int column(String key) {
        return heads.stream()
                .filter(head -> head.meaning().is(key))
                .map(Head::column)
                .findFirst()
                .orElse(-1);
    }

    boolean sameHeads(TableArea other) {
        return heads.stream()
                .map(Head::words)
                .toList()
                .equals(other.heads.stream().map(Head::words).toList());
    }
}

package org.inclusivework.jobfair.sheet;

/**
 * A range of cells that a spreadsheet shows as one; its first cell holds the text.
 *
 * @param firstRow its first row, counted from 1
 * @param firstColumn its first column, counted from 0
 * @param lastRow its last row
 * @param lastColumn its last column
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Returns whether a cell is part of the range. */
    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Returns how many columns it goes over. */
    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    /** Returns how many rows it goes over. */
    public int rows() {
        return lastRow - firstRow + 1;
    }
}

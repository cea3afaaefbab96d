package org.inclusivework.jobfair.collect;

/**
 * Where something stands in what employers handed in.
 *
 * @param file the name of the file, with its folder below the one that is collected
 * @param sheet the name of the sheet, empty where the file is but one table
 * @param row the row as a spreadsheet counts it, from 1; 0 for the whole sheet or file
 * @param column the column as a spreadsheet counts it, from 0; -1 for the whole row
 * @param header the header of the column, empty if there is none
 */
public record SourcePlace(String file, String sheet, int row, int column, String header) {
    private static final int LETTERS = 26;

    /** Returns the letters by which a spreadsheet names the column; empty for the whole row. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    static SourcePlace ofFile(String file) {
        return new SourcePlace(file, "", 0, -1, "");
    }
}

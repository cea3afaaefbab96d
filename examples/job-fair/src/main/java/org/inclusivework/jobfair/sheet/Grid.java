package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A whole sheet in memory. Immutable.
 *
 * @param name its name
 * @param hidden whether the spreadsheet does not show it
 * @param rows the rows that hold something, in their order
 * @param merges the merged ranges in the order of their first cells
 * @param flaws what is wrong with rows as a whole
 */
public record Grid(String name, boolean hidden, List<GridRow> rows, List<Merge> merges, List<RowFlaw> flaws) {
    private static final Comparator<Merge> BY_FIRST_CELL =
            Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn);

    public Grid {
        rows = List.copyOf(rows);
        merges = merges.stream().sorted(BY_FIRST_CELL).toList();
        flaws = List.copyOf(flaws);
    }

    /**
     * Reads a whole sheet.
     *
     * @throws SheetRefused if it is larger than the file's limits allow
     * @throws IOException if reading fails
     */
    public static Grid of(BookSheet sheet) throws IOException {
        if (sheet instanceof GridSheet ready) {
            return ready.grid();
        }
        List<GridRow> rows = new ArrayList<>();
        Iterator<GridRow> all = sheet.rows();
        while (all.hasNext()) {
            rows.add(all.next());
        }
        return new Grid(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.flaws());
    }
}

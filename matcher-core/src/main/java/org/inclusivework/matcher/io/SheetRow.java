package org.inclusivework.matcher.io;

import java.util.List;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * One row of a sheet as it is written there.
 *
 * @param number the row as a spreadsheet counts it, from 1
 * @param cells its texts from the first column on, empty where a cell says nothing
 * @param faults what is wrong with the row itself, before anybody asks what it says; such a row is refused
 */
public record SheetRow(long number, List<String> cells, List<Fault> faults) {
    /**
     * One thing that is wrong with a row.
     *
     * @param reason what is wrong, a clause
     * @param remedy what to do, a clause
     */
    public record Fault(Label reason, Label remedy) {}

    public SheetRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** Makes a row without faults. */
    public static SheetRow of(long number, List<String> cells) {
        return new SheetRow(number, cells, List.of());
    }
}

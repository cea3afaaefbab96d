package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One sheet of an open file. */
public interface BookSheet {
    /** Returns its name; empty where the file is but one table. */
    String name();

    /** Returns whether the spreadsheet does not show it. */
    boolean hidden();

    /**
     * Returns its rows in their order, without those that hold nothing; each call begins again.
     *
     * @throws SheetRefused while they are read, if they are more than the limits allow or cannot be read
     * @throws IOException if reading fails
     */
    Iterator<GridRow> rows() throws IOException;

    /**
     * Returns its merged ranges, in the order of their first cells.
     *
     * @throws IOException if reading fails
     */
    List<Merge> merges() throws IOException;

    /** Returns what is wrong with rows as a whole, such as quotes that are not closed. */
    default List<RowFlaw> flaws() {
        return List.of();
    }
}

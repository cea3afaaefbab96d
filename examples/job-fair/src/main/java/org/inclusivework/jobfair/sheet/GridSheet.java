package org.inclusivework.jobfair.sheet;

import java.util.Iterator;
import java.util.List;

/** A sheet that was read whole, because its format allows nothing else. */
record GridSheet(Grid grid) implements BookSheet {
    /** A file of such sheets. */
    record File(List<Grid> grids) implements Book {
        @Override
        public List<BookSheet> sheets() {
            return grids.stream().<BookSheet>map(GridSheet::new).toList();
        }

        @Override
        public void close() {
            // Everything was read when it was opened.
        }
    }

    @Override
    public String name() {
        return grid.name();
    }

    @Override
    public boolean hidden() {
        return grid.hidden();
    }

    @Override
    public Iterator<GridRow> rows() {
        return grid.rows().iterator();
    }

    @Override
    public List<Merge> merges() {
        return grid.merges();
    }

    @Override
    public List<RowFlaw> flaws() {
        return grid.flaws();
    }
}

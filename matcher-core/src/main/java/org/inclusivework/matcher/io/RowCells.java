package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.model.Ids;
import org.jspecify.annotations.Nullable;

/** The cells of one row by field, and what is to be kept verbatim; empty cells are absent. Not thread-safe. */
final class RowCells {
    /**
     * The text of a field and where it stands.
     *
     * @param spot the column
     * @param text never blank
     */
    record Cell(Spot spot, String text) {}

    private final RowLog log;
    private final Map<String, List<Cell>> byField = new HashMap<>();
    private final Map<String, String> verbatim = new TreeMap<>(Ids.ORDER);

    RowCells(RowLog log) {
        this.log = log;
    }

    RowLog log() {
        return log;
    }

    void add(String field, Cell cell) {
        byField.computeIfAbsent(field, key -> new ArrayList<>(1)).add(cell);
    }

    void keep(String heading, String text) {
        verbatim.merge(heading, text, (first, second) -> first + "；" + second);
    }

    Map<String, String> verbatim() {
        return verbatim;
    }

    boolean has(String field) {
        return byField.containsKey(field);
    }

    /** The field's cell; the first if several columns were mapped to it. */
    @Nullable
    Cell get(String field) {
        List<Cell> cells = byField.get(field);
        return cells == null ? null : cells.get(0);
    }

    /** All cells of a field that several columns may add to. */
    List<Cell> all(String field) {
        return byField.getOrDefault(field, List.of());
    }
}

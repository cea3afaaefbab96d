package org.inclusivework.jobfair.messy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sheet that is being made: cells of any type, merged ranges, hidden rows. Not thread-safe. */
final class MessyGrid {
    /** What a cell holds. */
    enum Type {
        TEXT,
        NUMBER,
        /** A day, as the number by which spreadsheets count it, shown as a day. */
        DAY,
        /** A formula with the text that it came to. */
        FORMULA,
        /** A formula that failed. */
        ERROR
    }

    /** A cell. */
    record Cell(Type type, String text) {
        static Cell text(String text) {
            return new Cell(Type.TEXT, text);
        }
    }

    /** A merged range; rows from 1, columns from 0, both ends inside. */
    record Range(int top, int left, int bottom, int right) {}

    final String name;
    final boolean hidden;
    final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();

    /** Returns the cells of a row that has some. */
    Map<Integer, Cell> row(int number) {
        return java.util.Objects.requireNonNull(rows.get(number));
    }

    final List<Range> merges = new ArrayList<>();
    final Set<Integer> hiddenRows = new TreeSet<>();

    MessyGrid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    void set(int row, int column, Cell cell) {
        if (!cell.text().isEmpty()) {
            rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
        }
    }

    void set(int row, int column, String text) {
        set(row, column, Cell.text(text));
    }

    void merge(int top, int left, int bottom, int right) {
        merges.add(new Range(top, left, bottom, right));
    }

    int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    int width() {
        return rows.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(0);
    }

    String text(int row, int column) {
        TreeMap<Integer, Cell> cells = rows.get(row);
        Cell cell = cells == null ? null : cells.get(column);
        return cell == null ? "" : cell.text();
    }
}

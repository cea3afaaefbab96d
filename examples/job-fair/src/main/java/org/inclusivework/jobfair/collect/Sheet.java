package org.inclusivework.jobfair.collect;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;
import org.jspecify.annotations.Nullable;

/** One sheet that is being understood: its rows by number, its merged ranges, and what became of every cell. Not thread-safe. */
final class Sheet {
    private static final Fate[] FATES = Fate.values();

    private final String file;
    private final Grid grid;
    private final Ranges ranges;
    private final int[] numbers;
    private final byte[][] fates;

    Sheet(String file, Grid grid) {
        this.file = file;
        this.grid = grid;
        this.ranges = new Ranges(grid.merges());
        this.fates = new byte[grid.rows().size()][];
        this.numbers = new int[fates.length];
        for (int i = 0; i < fates.length; i++) {
            GridRow row = grid.rows().get(i);
            numbers[i] = row.number();
            fates[i] = new byte[row.width()];
        }
    }

    String file() {
        return file;
    }

    String name() {
        return grid.name();
    }

    List<GridRow> rows() {
        return grid.rows();
    }

    boolean hasMerges() {
        return !grid.merges().isEmpty();
    }

    @Nullable
    GridRow row(int number) {
        int index = Arrays.binarySearch(numbers, number);
        return index < 0 ? null : grid.rows().get(index);
    }

    @Nullable
    Merge merge(int row, int column) {
        return ranges.at(row, column);
    }

    /** The text of a cell, or of the merged range that it is part of. */
    String shown(int row, int column) {
        Merge merge = merge(row, column);
        GridRow holder = row(merge == null ? row : merge.firstRow());
        return holder == null ? "" : holder.text(merge == null ? column : merge.firstColumn());
    }

    /** Says what became of a cell; a lesser fate does not undo a greater. */
    void mark(int row, int column, Fate fate) {
        int index = Arrays.binarySearch(numbers, row);
        if (index >= 0 && column < fates[index].length && fates[index][column] < fate.ordinal()) {
            fates[index][column] = (byte) fate.ordinal();
        }
    }

    /** Says what became of every filled cell of a row that nothing was said of. */
    void markRest(GridRow row, Fate fate) {
        row.filled().forEach(column -> {
            if (fate(row.number(), column) == Fate.NONE) {
                mark(row.number(), column, fate);
            }
        });
    }

    Fate fate(int row, int column) {
        int index = Arrays.binarySearch(numbers, row);
        return index < 0 || column >= fates[index].length ? Fate.NONE : FATES[fates[index][column]];
    }

    SourcePlace place(int row, int column, String header) {
        return new SourcePlace(file, grid.name(), row, column, header);
    }

    /** How many filled cells had each fate. */
    long[] count() {
        long[] counts = new long[FATES.length];
        for (int i = 0; i < fates.length; i++) {
            for (int column : grid.rows().get(i).filled()) {
                counts[fates[i][column]]++;
            }
        }
        return counts;
    }
}

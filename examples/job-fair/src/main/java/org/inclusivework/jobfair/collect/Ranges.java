package org.inclusivework.jobfair.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.jobfair.sheet.Merge;
import org.jspecify.annotations.Nullable;

/** Finds the merged range that a cell is part of. */
final class Ranges {
    /** Ranges that go over more columns than this only count in their first ones. */
    private static final int WIDEST = 100;

    private final Map<Integer, TreeMap<Integer, Merge>> byColumn = new HashMap<>();

    Ranges(List<Merge> merges) {
        for (Merge merge : merges) {
            int last = Math.min(merge.lastColumn(), merge.firstColumn() + WIDEST);
            for (int column = merge.firstColumn(); column <= last; column++) {
                byColumn.computeIfAbsent(column, key -> new TreeMap<>()).put(merge.firstRow(), merge);
            }
        }
    }

    @Nullable
    Merge at(int row, int column) {
        TreeMap<Integer, Merge> inColumn = byColumn.get(column);
        Map.Entry<Integer, Merge> before = inColumn == null ? null : inColumn.floorEntry(row);
        return before != null && before.getValue().holds(row, column) ? before.getValue() : null;
    }
}

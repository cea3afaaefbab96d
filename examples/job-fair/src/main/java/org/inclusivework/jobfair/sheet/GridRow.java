package org.inclusivework.jobfair.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row of a sheet: texts with their kinds, from the first column on. Immutable. */
public final class GridRow {
    private final int number;
    private final boolean hidden;
    private final String[] texts;
    private final byte[] kinds;

    private GridRow(int number, boolean hidden, String[] texts, byte[] kinds) {
        this.number = number;
        this.hidden = hidden;
        this.texts = texts;
        this.kinds = kinds;
    }

    /** Returns the row as a spreadsheet counts it, from 1. */
    public int number() {
        return number;
    }

    /** Returns whether the spreadsheet does not show the row. */
    public boolean hidden() {
        return hidden;
    }

    /** Returns how many columns the row reaches over. */
    public int width() {
        return texts.length;
    }

    /** Returns the text of a cell without white space around it; empty beyond the row's width. */
    public String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    /** Returns what a cell holds; {@link CellKind#EMPTY} beyond the row's width. */
    public CellKind kind(int column) {
        return column < texts.length ? CellKind.of(kinds[column]) : CellKind.EMPTY;
    }

    /** Returns whether a cell holds nothing. */
    public boolean isEmpty(int column) {
        return kind(column) == CellKind.EMPTY;
    }

    /** Returns the columns of the cells that hold something. */
    public List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != 0) {
                filled.add(i);
            }
        }
        return filled;
    }

    /** Returns the texts of the row. */
    public List<String> texts() {
        return List.of(texts);
    }

    @Override
    public String toString() {
        return number + Arrays.toString(texts);
    }

    /** Collects the cells of a row. Not thread-safe. */
    static final class Builder {
        private final int number;
        private final boolean hidden;
        private String[] texts = new String[16];
        private byte[] kinds = new byte[16];
        private int width;

        Builder(int number, boolean hidden) {
            this.number = number;
            this.hidden = hidden;
        }

        /** Sets a cell; a blank text is an empty cell. */
        void set(int column, CellKind kind, String text) {
            String plain = CellTidy.of(text);
            if (kind == CellKind.EMPTY || (plain.isEmpty() && kind != CellKind.BROKEN)) {
                return;
            }
            if (column >= texts.length) {
                int size = Math.max(column + 1, 2 * texts.length);
                texts = Arrays.copyOf(texts, size);
                kinds = Arrays.copyOf(kinds, size);
            }
            width = Math.max(width, column + 1);
            texts[column] = plain;
            kinds[column] = (byte) kind.ordinal();
        }

        GridRow build() {
            String[] row = Arrays.copyOf(texts, width);
            for (int i = 0; i < width; i++) {
                if (row[i] == null) {
                    row[i] = "";
                }
            }
            return new GridRow(number, hidden, row, Arrays.copyOf(kinds, width));
        }
    }
}

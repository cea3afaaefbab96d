package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An opening as it is being put together out of cells. Not thread-safe.
 *
 * <p>A folder may hold a hundred thousand of them, which is why a part is a few entries of arrays and no object.
 */
final class Draft {
    private static final String SEPARATOR = "；";
    private static final int USUAL_PARTS = 12;

    /**
     * What goes to one column of the merged sheet.
     *
     * @param text what is written there
     * @param from the cell that it comes from
     */
    record Part(String text, SourcePlace from) {}

    private final Sheet sheet;
    private final int row;
    private byte[] keys = new byte[USUAL_PARTS];
    private String[] texts = new String[USUAL_PARTS];
    private String[] headers = new String[USUAL_PARTS];
    private int[] rows = new int[USUAL_PARTS];
    private short[] columns = new short[USUAL_PARTS];
    private int size;
    private List<String> remarks = List.of();
    private @Nullable Part title;

    Draft(Sheet sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    Sheet sheet() {
        return sheet;
    }

    int row() {
        return row;
    }

    private int find(String key) {
        int wanted = OpeningColumn.index(key);
        for (int i = 0; i < size; i++) {
            if (keys[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String key) {
        return find(key) >= 0;
    }

    @Nullable
    Part part(String key) {
        int i = find(key);
        return i < 0 ? null : new Part(texts[i], sheet.place(rows[i], columns[i], headers[i]));
    }

    /** The text for a column of the merged sheet; empty if there is none. */
    String text(String key) {
        int i = find(key);
        String own = i < 0 ? "" : texts[i];
        if (!key.equals(OpeningColumn.REMARKS) || remarks.isEmpty()) {
            return own;
        }
        return Stream.concat(own.isEmpty() ? Stream.empty() : Stream.of(own), remarks.stream())
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Adds to a column; a second text is put behind the first. */
    void put(String key, String text, SourcePlace from) {
        int i = find(key);
        if (i >= 0) {
            texts[i] = texts[i].equals(text) ? text : texts[i] + SEPARATOR + text;
            return;
        }
        if (size == keys.length) {
            int larger = size + USUAL_PARTS / 2;
            keys = Arrays.copyOf(keys, larger);
            texts = Arrays.copyOf(texts, larger);
            headers = Arrays.copyOf(headers, larger);
            rows = Arrays.copyOf(rows, larger);
            columns = Arrays.copyOf(columns, larger);
        }
        keys[size] = (byte) OpeningColumn.index(key);
        texts[size] = text;
        headers[size] = from.header();
        rows[size] = from.row();
        columns[size] = (short) from.column();
        size++;
    }

    void replace(String key, String text) {
        int i = find(key);
        if (i >= 0) {
            texts[i] = text;
        }
    }

    /** Takes a text out of its column. */
    void remove(String key) {
        int i = find(key);
        if (i >= 0) {
            size--;
            keys[i] = keys[size];
            texts[i] = texts[size];
            headers[i] = headers[size];
            rows[i] = rows[size];
            columns[i] = columns[size];
        }
    }

    /** Keeps a text in the remarks, under its header. */
    void remark(String header, String text) {
        String plain = header.isEmpty() ? text : header + "：" + text;
        if (remarks.isEmpty()) {
            remarks = new ArrayList<>(2);
        }
        if (!remarks.contains(plain)) {
            remarks.add(plain);
        }
    }

    /** Remembers the employer that the title of the table names. */
    void titled(@Nullable Part employer) {
        title = employer;
    }

    /** The employer that the title of the table names, or {@code null}. */
    @Nullable
    Part titled() {
        return title;
    }

    /** Whom to call about it. */
    String whom() {
        return Stream.of("employer", "contact", "phone")
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An opening as it is being put together out of cells. Not thread-safe. */
final class Draft {
    private static final String SEPARATOR = "；";

    /**
     * What goes to one column of the merged sheet.
     *
     * @param text what is written there
     * @param from the cell that it comes from
     */
    record Part(String text, SourcePlace from) {}

    private final Sheet sheet;
    private final int row;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

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

    boolean has(String key) {
        return parts.containsKey(key);
    }

    @Nullable
    Part part(String key) {
        return parts.get(key);
    }

    /** The text for a column of the merged sheet; empty if there is none. */
    String text(String key) {
        if (key.equals(OpeningColumn.REMARKS)) {
            Part own = parts.get(key);
            return Stream.concat(own == null ? Stream.empty() : Stream.of(own.text()), remarks.stream())
                    .distinct()
                    .collect(Collectors.joining(SEPARATOR));
        }
        Part part = parts.get(key);
        return part == null ? "" : part.text();
    }

    /** Adds to a column; a second text is put behind the first. */
    void put(String key, String text, SourcePlace from) {
        parts.merge(
                key,
                new Part(text, from),
                (first, second) -> first.text().equals(second.text())
                        ? first
                        : new Part(first.text() + SEPARATOR + second.text(), first.from()));
    }

    void replace(String key, String text) {
        parts.computeIfPresent(key, (k, part) -> new Part(text, part.from()));
    }

    /** Takes a text out of its column. */
    void remove(String key) {
        parts.remove(key);
    }

    /** Keeps a text in the remarks, under its header. */
    void remark(String header, String text) {
        String plain = header.isEmpty() ? text : header + "：" + text;
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

package org.inclusivework.matcher.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which group a person belongs to, from a file that an officer holds apart: read for statistics alone, never indexed, in no run and in
 * no employer's file.
 *
 * <p>Private: {@link #toString()} shows nothing, and nothing here leaves {@link Fairness} but means of groups that are large enough.
 * Immutable.
 */
public final class Groups {
    private final Map<String, String> byId;

    private Groups(Map<String, String> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Takes groups by id. */
    public static Groups of(Map<String, String> groups) {
        TreeMap<String, String> sorted = new TreeMap<>(IdOrder.ASCENDING);
        sorted.putAll(groups);
        return new Groups(sorted);
    }

    /**
     * Reads comma-separated values with the headings {@code id,group}.
     *
     * @throws IllegalArgumentException if a heading is missing or unknown, or an id comes twice; names the line and never the group
     */
    public static Groups read(Reader in, String name) throws IOException {
        TreeMap<String, String> groups = new TreeMap<>(IdOrder.ASCENDING);
        for (Table.Row row : Table.read(in, name, List.of("id", "group"))) {
            if (groups.put(row.text("id"), row.text("group")) != null) {
                throw TrecText.wrong(name, row.line(), row.text("id"), "这个编号已经有了 / this id was there before");
            }
        }
        return new Groups(groups);
    }

    /** Returns the group of a person; {@link Fairness#NOT_RECORDED} if it is not known. */
    String of(String id) {
        return byId.getOrDefault(id, Fairness.NOT_RECORDED);
    }

    @Override
    public String toString() {
        return "Groups[private]";
    }
}

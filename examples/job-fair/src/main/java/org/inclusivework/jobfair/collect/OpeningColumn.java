package org.inclusivework.jobfair.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inclusivework.matcher.io.SheetColumns;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;

/**
 * One column of the merged sheet.
 *
 * @param key the English name of the library's field, or the key of a column that is kept as written
 * @param header its header
 * @param field whether the library reads it into a part of the opening
 */
record OpeningColumn(String key, Label header, boolean field) {
    static final String REMARKS = "remarks";
    static final String SOURCE_ID = "sourceId";

    private static final List<OpeningColumn> KEPT = new ArrayList<>();
    private static final Map<String, String> SYNONYMS = new HashMap<>();

    /** All columns but the id and those that name the source, in the order of the merged sheet. */
    static final List<OpeningColumn> ALL = all();

    /** The columns that name the source. */
    static final List<OpeningColumn> SOURCE = List.of(
            new OpeningColumn(SOURCE_ID, new Label("原编号", "source id"), false),
            new OpeningColumn("sourceFile", new Label("来源文件", "source file"), false),
            new OpeningColumn("sourceSheet", new Label("来源工作表", "source sheet"), false),
            new OpeningColumn("sourceRow", new Label("来源行", "source row"), false));

    private static final Map<String, OpeningColumn> BY_KEY = byKey();

    private static List<OpeningColumn> all() {
        try (InputStream in = OpeningColumn.class.getResourceAsStream("columns.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            table.lines().skip(1).map(line -> line.split("\t", -1)).forEach(line -> {
                KEPT.add(new OpeningColumn(line[0], new Label(line[1], line[2]), false));
                SYNONYMS.put(LabelForm.of(line[1]), line[0]);
                SYNONYMS.put(LabelForm.of(line[2]), line[0]);
                for (String synonym : line[3].split("\\|")) {
                    SYNONYMS.put(LabelForm.of(synonym), line[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<OpeningColumn> all = new ArrayList<>();
        for (SheetColumns.Field field : SheetColumns.openings().fields()) {
            if (!field.field().equals("id")) {
                boolean meals = field.field().equals("dormitory");
                all.add(new OpeningColumn(
                        field.field(), meals ? new Label("食宿", field.header().en()) : field.header(), true));
            }
        }
        all.addAll(KEPT);
        return List.copyOf(all);
    }

    private static Map<String, OpeningColumn> byKey() {
        Map<String, OpeningColumn> byKey = new HashMap<>();
        ALL.forEach(column -> byKey.put(column.key, column));
        SOURCE.forEach(column -> byKey.put(column.key, column));
        return Map.copyOf(byKey);
    }

    private static final Map<String, Integer> INDEXES = indexes();

    private static Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        ALL.forEach(column -> indexes.put(column.key, indexes.size()));
        SOURCE.forEach(column -> indexes.put(column.key, indexes.size()));
        return Map.copyOf(indexes);
    }

    /** A small number for each column, fewer than 128. */
    static int index(String key) {
        return Objects.requireNonNull(INDEXES.get(key), key);
    }

    static OpeningColumn of(String key) {
        return Objects.requireNonNull(BY_KEY.get(key), key);
    }

    /** Whether several columns of a sheet cannot be put together into this one. */
    static boolean isOne(String key) {
        return BY_KEY.containsKey(key)
                && BY_KEY.get(key).field
                && !key.equals("description")
                && !key.equals("dormitory");
    }

    /** The key of the kept column that a header in its plain form names; empty if none. */
    static String kept(String form) {
        return SYNONYMS.getOrDefault(form, "");
    }
}

package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;

/**
 * What the columns of one sheet mean, by its first row, the table of columns and the column map; turns rows into cells by field.
 *
 * <p>A field that several headers name takes the one with the most usual header, the leftmost of equals. Immutable once made.
 */
final class SheetHeader {
    /** What a mapped target names beyond a field. */
    private static final String DECLARED = "declared.";

    private record Target(int column, String field, String entry) {}

    private final ColumnTable table;
    private final boolean keepsUnknown;
    private final ValueMap values;
    private final ColumnMap map;
    private final List<String> headers;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Set<Integer> shared = new HashSet<>();

    /**
     * Reads the first row.
     *
     * @param keepsUnknown whether columns that nobody knows are kept verbatim (openings), rather than left out (candidates)
     */
    SheetHeader(List<String> headers, ColumnTable table, boolean keepsUnknown, ColumnMap map, RowLog log) {
        this.table = table;
        this.keepsUnknown = keepsUnknown;
        this.map = map;
        this.values = new ValueMap(map);
        this.headers = headers;
        values.fields().forEach(this::requireField);
        for (int i = 0; i < headers.size(); i++) {
            positions.putIfAbsent(LabelForm.of(headers.get(i)), i);
        }
        Set<String> used = values.composedOf();
        Map<String, Target> best = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            place(i, used, best, ranks, log);
        }
        targets.addAll(best.values());
        Set<Integer> seen = new HashSet<>();
        targets.stream().map(Target::column).filter(column -> !seen.add(column)).forEach(shared::add);
    }

    private void place(int i, Set<String> used, Map<String, Target> best, Map<String, Integer> ranks, RowLog log) {
        String header = headers.get(i);
        String form = LabelForm.of(header);
        if (form.isEmpty() || map.ignore.contains(form)) {
            return;
        }
        List<String> mapped = map.columns.get(form);
        if (mapped != null) {
            mapped.forEach(target -> targets.add(target(i, target)));
            return;
        }
        if (used.contains(form)) {
            return;
        }
        if (keepsUnknown && map.declare.contains(form)) {
            targets.add(new Target(i, DECLARED, header));
            return;
        }
        Optional<ColumnTable.Meaning> meaning = table.meaning(header);
        switch (meaning.map(ColumnTable.Meaning::use).orElse(null)) {
            case REFUSED ->
                log.warn(
                        header,
                        "",
                        new Label(
                                "证件号码不读入、不保存",
                                "numbers of certificates and identity cards are neither read nor stored"),
                        new Label("交来的表里删去这一列", "delete the column from sheets that are handed in"));
            case VERBATIM -> unknown(i, log, !keepsUnknown);
            case FIELD -> {
                String field = meaning.get().field();
                int rank = meaning.get().rank();
                Integer before = ranks.get(field);
                if (values.makes(field) || (before != null && before <= rank)) {
                    unknown(i, log, true);
                } else {
                    Target old = best.put(field, new Target(i, field, ""));
                    ranks.put(field, rank);
                    if (old != null) {
                        unknown(old.column(), log, true);
                    }
                }
            }
            case null -> unknown(i, log, true);
        }
    }

    private void requireField(String field) {
        if (table.find(field).isEmpty()) {
            throw noSuchField(field);
        }
    }

    private static boolean hasEntry(String field, String entry) {
        return switch (field) {
            case "demands", "capacities" -> Vocabulary.WORK_FUNCTION.find(entry).isPresent();
            case "offers" -> Vocabulary.ACCOMMODATION.find(entry).isPresent();
            default -> false;
        };
    }

    private static MatcherException noSuchField(String field) {
        return RowLog.fatal(
                "columns",
                field,
                new Label("列对照里写的字段不存在", "the column map names a field that does not exist"),
                new Label(
                        "写本系统的英文列名，如 pay、demands.LIFTING",
                        "use an English column name such as pay or demands.LIFTING"));
    }

    private Target target(int i, String target) {
        int dot = target.indexOf('.');
        String field = dot < 0 ? target : target.substring(0, dot);
        if (target.startsWith(DECLARED) && keepsUnknown) {
            return new Target(i, DECLARED, target.substring(DECLARED.length()));
        }
        requireField(field);
        if (dot >= 0 && !hasEntry(field, target.substring(dot + 1))) {
            throw noSuchField(target);
        }
        return new Target(i, field, dot < 0 ? "" : target.substring(dot + 1));
    }

    private void unknown(int i, RowLog log, boolean warns) {
        String header = headers.get(i);
        if (keepsUnknown) {
            targets.add(new Target(i, DECLARED, header));
        }
        if (warns) {
            log.warn(
                    header,
                    "",
                    keepsUnknown
                            ? new Label(
                                    "不认识这一列，内容原样保留，不参与匹配",
                                    "the column is not known; it is kept verbatim and judges nobody")
                            : new Label("不认识这一列，内容没有读入", "the column is not known; it was not read"),
                    new Label("改用说明中的列名，或在列对照里写明", "use a documented header, or name it in a column map"));
        }
    }

    /** The mandatory fields that no column, composition, default or id rule provides. */
    List<ColumnTable.Column> missing() {
        return table.columns().stream()
                .filter(ColumnTable.Column::isMandatory)
                .filter(column ->
                        targets.stream().noneMatch(target -> target.field().equals(column.field())))
                .filter(column -> !values.provides(column.field()))
                .toList();
    }

    int width() {
        return headers.size();
    }

    /** The cells of a row. */
    RowCells cells(List<String> row, RowLog log) {
        RowCells cells = new RowCells(log);
        boolean broken = false;
        for (int i = 0; i < Math.min(row.size(), headers.size()); i++) {
            if (BadText.isIn(row.get(i))) {
                broken = true;
                BadText.report(new Spot(headers.get(i), true, log));
            } else if (headers.get(i).isEmpty() && !row.get(i).isEmpty() && log.firstTime("", String.valueOf(i))) {
                log.warn(
                        "",
                        "",
                        new Label(
                                "第 " + (i + 1) + " 列没有列名，内容没有读入",
                                "column " + (i + 1) + " has no header; it was not read"),
                        new Label("在列名行补上列名", "write its header"));
            }
        }
        if (broken) {
            return cells;
        }
        Map<Integer, Integer> parts = new HashMap<>();
        for (Target target : targets) {
            String text = target.column() < row.size() ? row.get(target.column()) : "";
            if (text.isBlank()) {
                continue;
            }
            String header = headers.get(target.column());
            if (target.field().equals(DECLARED)) {
                String kept = values.translate(header, text);
                if (!kept.isBlank()) {
                    cells.keep(target.entry(), kept);
                }
                continue;
            }
            ColumnTable.Column column = table.column(target.field());
            int part = shared.contains(target.column()) ? parts.merge(target.column(), 1, Integer::sum) - 1 : -1;
            String value = values.translate(header, column, text, part);
            add(cells, target, header, value, log);
        }
        values.compose(
                row,
                headers,
                positions,
                table,
                (field, header, value) -> add(cells, new Target(-1, field, ""), header, value, log));
        values.complete(cells, table, log);
        return cells;
    }

    private void add(RowCells cells, Target target, String header, String value, RowLog log) {
        if (value.isBlank()) {
            return;
        }
        String text = target.entry().isEmpty() ? value : target.entry() + "=" + value;
        boolean isPrivate = table.column(target.field()).isPrivate();
        cells.add(target.field(), new Cell(new Spot(header, isPrivate, log), text));
    }
}

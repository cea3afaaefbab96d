package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;

/**
 * Finds the tables of a sheet by their headers: rows most of whose texts are headers, the title of an opening among them. Headers may
 * have two rows; tables may follow one another or stand side by side.
 */
final class TableFinder {
    private static final int MOST_HEADER_ROWS = 3;
    private static final Pattern SUB_HEADER = Pattern.compile("最低|最高|下限|上限|男|女|男性|女性|类别|等级|起|止|开始|结束|学历|年龄|性别|技能|其他");

    private final Sheet sheet;

    TableFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The tables in the order of their headers, from above and from the left. */
    List<TableArea> find() {
        List<TableArea> found = new ArrayList<>();
        List<GridRow> rows = sheet.rows();
        int after = 0;
        for (GridRow row : rows) {
            if (row.number() > after && isHeader(row)) {
                int bottom = bottom(row);
                found.addAll(tables(row, bottom));
                after = bottom;
            }
        }
        return ended(found);
    }

    private boolean isHeader(GridRow row) {
        List<Integer> filled = row.filled();
        int known = 0;
        int alternating = 0;
        boolean title = false;
        boolean before = false;
        for (int column : filled) {
            Headers.Meaning meaning = Headers.meaning(row.text(column));
            title |= meaning.is("title");
            alternating += before && !meaning.known() ? 1 : 0;
            before = meaning.known();
            known += before ? 1 : 0;
        }
        boolean form = known > 1 && alternating >= known - 1 && filled.size() >= 2 * known - 1 && alternating > 0;
        return title
                && known >= 2
                && !form
                && (known == filled.size()
                        || 3 * known >= 2 * filled.size()
                        || (known >= 4 && 2 * known >= filled.size()));
    }

    /** The last row of the headers that begin with a row. */
    private int bottom(GridRow top) {
        int deepest = top.number();
        for (int column : top.filled()) {
            Merge merge = sheet.merge(top.number(), column);
            if (merge != null && merge.firstRow() == top.number() && merge.rows() <= MOST_HEADER_ROWS) {
                deepest = Math.max(deepest, merge.lastRow());
            }
        }
        if (deepest > top.number()) {
            return deepest;
        }
        GridRow next = sheet.row(top.number() + 1);
        return next != null && isSubHeader(top, next) ? next.number() : deepest;
    }

    /** Whether a row only says more about headers above it: all of it stands under a group, and nothing under the title. */
    private boolean isSubHeader(GridRow top, GridRow row) {
        List<Integer> filled = row.filled();
        int words = 0;
        for (int column : filled) {
            String text = row.text(column);
            boolean under = top.text(column).isEmpty() || top.text(column + 1).isEmpty();
            if (!under || Headers.meaning(top.text(column)).is("title")) {
                return false;
            }
            words += Headers.meaning(text).known() || SUB_HEADER.matcher(text).matches() ? 1 : 0;
        }
        return filled.size() >= 2 && 2 * words > filled.size();
    }

    private List<TableArea> tables(GridRow top, int bottom) {
        List<TableArea.Head> heads = new ArrayList<>();
        int width = top.width();
        for (int number = top.number() + 1; number <= bottom; number++) {
            GridRow row = sheet.row(number);
            width = row == null ? width : Math.max(width, row.width());
        }
        for (int column = 0; column < width; column++) {
            List<String> words = words(top, bottom, column);
            if (!words.isEmpty()) {
                heads.add(new TableArea.Head(column, String.join("", words), Headers.meaning(words)));
            }
        }
        List<TableArea> tables = new ArrayList<>();
        for (List<TableArea.Head> part : sideBySide(heads)) {
            tables.add(new TableArea(
                    top.number(),
                    bottom,
                    0,
                    part.getFirst().column(),
                    part.getLast().column(),
                    unique(part)));
        }
        return tables;
    }

    private List<String> words(GridRow top, int bottom, int column) {
        Set<String> words = new LinkedHashSet<>();
        for (int number = top.number(); number <= bottom; number++) {
            String text = sheet.shown(number, column);
            if (text.isEmpty() && number == top.number() && bottom > number) {
                // Without merged ranges a group reaches over the blank cells to its right that have words below.
                GridRow below = sheet.row(bottom);
                for (int left = column; below != null && !below.isEmpty(column) && text.isEmpty() && left > 0; left--) {
                    text = top.text(left - 1);
                }
            }
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        GridRow above = sheet.row(top.number() - 1);
        if (words.isEmpty()
                && above != null
                && Headers.meaning(above.text(column)).known()) {
            words.add(above.text(column));
        }
        return List.copyOf(words);
    }

    /** Parts headers that say the same things twice, and at least two things. */
    private static List<List<TableArea.Head>> sideBySide(List<TableArea.Head> heads) {
        Map<String, Integer> times = new HashMap<>();
        heads.forEach(head -> times.merge(head.meaning().key(), 1, Integer::sum));
        times.remove("");
        long twice = times.values().stream().filter(count -> count > 1).count();
        List<Integer> titles = heads.stream()
                .filter(head -> head.meaning().is("title"))
                .map(TableArea.Head::column)
                .toList();
        if (titles.size() < 2 || twice < 2) {
            return List.of(heads);
        }
        List<List<TableArea.Head>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < heads.size(); i++) {
            boolean gap = heads.get(i).column() > heads.get(i - 1).column() + 1;
            boolean again = heads.get(i).words().equals(heads.get(start).words());
            if ((gap || again)
                    && has(heads.subList(start, i), "title")
                    && has(heads.subList(i, heads.size()), "title")) {
                parts.add(heads.subList(start, i));
                start = i;
            }
        }
        parts.add(heads.subList(start, heads.size()));
        return parts;
    }

    private static boolean has(List<TableArea.Head> heads, String key) {
        return heads.stream().anyMatch(head -> head.meaning().is(key));
    }

    /** Of several columns for one thing of the opening the most usual counts; the others are kept as they are. */
    private static List<TableArea.Head> unique(List<TableArea.Head> heads) {
        Map<String, TableArea.Head> best = new HashMap<>();
        Comparator<TableArea.Head> usual =
                Comparator.comparingInt(head -> head.meaning().rank());
        for (TableArea.Head head : heads) {
            if (head.meaning().use() == Headers.Use.COLUMN) {
                best.merge(
                        head.meaning().key(),
                        head,
                        (first, second) -> usual.compare(second, first) < 0 ? second : first);
            }
        }
        Set<TableArea.Head> kept = new HashSet<>(best.values());
        return heads.stream()
                .map(head -> head.meaning().use() != Headers.Use.COLUMN
                                || kept.contains(head)
                                || !OpeningColumn.isOne(head.meaning().key())
                        ? head
                        : new TableArea.Head(head.column(), head.words(), Headers.UNKNOWN))
                .toList();
    }

    /** Ends every table where the next one begins in its columns, or with the sheet. */
    private List<TableArea> ended(List<TableArea> tables) {
        int last = sheet.rows().isEmpty() ? 0 : sheet.rows().getLast().number();
        List<TableArea> ended = new ArrayList<>();
        for (TableArea table : tables) {
            int end = tables.stream()
                    .filter(other -> other.top() > table.bottom())
                    .filter(other ->
                            other.firstColumn() <= table.lastColumn() && table.firstColumn() <= other.lastColumn())
                    .mapToInt(TableArea::top)
                    .min()
                    .orElse(last + 1);
            ended.add(new TableArea(
                    table.top(), table.bottom(), end, table.firstColumn(), table.lastColumn(), table.heads()));
        }
        return ended;
    }
}

package org.inclusivework.matcher.io;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** The records of a sheet: the first row that is no caption holds its headers, every other row a record. */
final class SheetRecords<T> extends RecordSource<T> {
    /** The ids of worked rows in template sheets, which are there to be looked at. */
    private static final Set<String> EXAMPLES = Set.of("示例", "example");

    private final SheetRows rows;
    private final RecordKind<T> kind;
    private final RowLog log;
    private final SheetHeader header;
    private long row;
    private @Nullable T record;

    SheetRecords(SheetRows rows, RecordKind<T> kind, ColumnMap map, RowLog log) throws IOException {
        super(rows.name());
        this.rows = rows;
        this.kind = kind;
        this.log = log;
        String name = rows.name();
        List<String> first = header(name, map);
        this.header = new SheetHeader(first, kind.columns(), kind.keepsUnknownColumns(), map, log);
        List<ColumnTable.Column> missing = header.missing();
        if (!missing.isEmpty()) {
            String zh = missing.stream().map(ColumnTable.Column::zh).collect(Collectors.joining("、"));
            String en = missing.stream().map(ColumnTable.Column::en).collect(Collectors.joining(", "));
            throw RowLog.fatal(
                    name,
                    "",
                    new Label("缺少列：" + zh, "missing column: " + en),
                    new Label(
                            "在第 " + row + " 行补上列名，或用列对照说明是哪一列",
                            "add the header in row " + row + ", or name the column in a column map"));
        }
    }

    /** The first row that is not empty and no mere caption, which is a single cell that means nothing as a header. */
    private List<String> header(String name, ColumnMap map) throws IOException {
        List<String> caption = List.of();
        while (true) {
            List<String> cells = next();
            if (cells == null) {
                if (!caption.isEmpty()) {
                    return caption;
                }
                throw RowLog.fatal(
                        name,
                        "",
                        new Label("文件是空的", "the file is empty"),
                        new Label("第一行写列名，如 编号、岗位名称", "write headers in the first row, such as id"));
            }
            if (cells.stream().anyMatch(BadText::isIn) || log.refused()) {
                throw RowLog.fatal(
                        name,
                        "",
                        new Label("第 " + row + " 行的列名读不出来", "the headers in row " + row + " cannot be read"),
                        new Label("用 UTF-8 重新保存为 CSV", "save it again as CSV in UTF-8"));
            }
            List<String> written =
                    cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (written.size() == 1
                    && !map.names(written.getFirst())
                    && kind.columns().meaning(written.getFirst()).isEmpty()) {
                caption = cells;
            } else if (!written.isEmpty()) {
                return cells;
            }
        }
    }

    @Override
    Step step() throws IOException {
        record = null;
        List<String> cells = next();
        if (cells == null) {
            return Step.END;
        }
        if (isEmpty(cells) || log.refused()) {
            return Step.ROW;
        }
        if (cells.size() > header.width() && !isEmpty(cells.subList(header.width(), cells.size()))) {
            log.error(
                    "",
                    "",
                    new Label(
                            "这一行有 " + cells.size() + " 格，列名只有 " + header.width() + " 个",
                            "the row has " + cells.size() + " cells, but there are " + header.width() + " headers"),
                    new Label("含逗号的内容用双引号括起来", "put quotes around cells that hold a comma"));
            return Step.ROW;
        }
        RowCells byField = header.cells(cells, log);
        if (isExample(byField)) {
            return Step.ROW;
        }
        record = log.refused() ? null : kind.read(byField);
        return Step.ROW;
    }

    @Override
    @Nullable
    T taken() {
        return record;
    }

    private boolean isExample(RowCells cells) {
        RowCells.Cell id = cells.get("id");
        if (id == null || !EXAMPLES.contains(LabelForm.of(id.text()))) {
            return false;
        }
        log.note(
                id.spot().column(),
                id.text(),
                new Label("这是示例行，没有读入", "this is the worked example; it was not read"),
                new Label("可以留着，也可以删去", "it may stay, or be deleted"));
        return true;
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cells of the next row, which faults of the file itself refuse, or {@code null} at the end. */
    private @Nullable List<String> next() throws IOException {
        SheetRow next = rows.next();
        if (next == null) {
            return null;
        }
        row = next.number();
        log.startRow(row);
        next.faults().forEach(fault -> log.error("", "", fault.reason(), fault.remedy()));
        return next.cells();
    }
}

package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** An xlsx file, after {@link ZipGuard} has looked through it. Rows are read one by one. */
final class XlsxBook implements Book {
    private static final Set<String> FAILED =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final Path file;
    private final ReadableWorkbook book;
    private final Limits.Count count;

    private XlsxBook(Path file, ReadableWorkbook book, Limits.Count count) {
        this.file = file;
        this.book = book;
        this.count = count;
    }

    static XlsxBook open(Path file, Limits limits) throws IOException {
        Set<String> parts = ZipGuard.check(file, limits);
        refuseOthers(parts);
        try {
            return new XlsxBook(
                    file, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), limits.new Count());
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its parsers throw.
            throw SheetRefused.damaged(e);
        }
    }

    private static void refuseOthers(Set<String> parts) {
        if (parts.contains("xl/workbook.bin")) {
            throw SheetRefused.otherKind("这是二进制工作簿（xlsb）", "this is a binary workbook (xlsb)");
        }
        if (parts.contains("word/document.xml")) {
            throw SheetRefused.otherKind("这是 Word 文档，不是表格", "this is a Word document, not a spreadsheet");
        }
        if (parts.contains("ppt/presentation.xml")) {
            throw SheetRefused.otherKind("这是演示文稿，不是表格", "this is a presentation, not a spreadsheet");
        }
        if (parts.contains("content.xml")) {
            throw SheetRefused.otherKind("这是 OpenDocument 文件", "this is an OpenDocument file");
        }
        if (!parts.contains("[content_types].xml")) {
            throw new SheetRefused(
                    new Label("这是压缩包，不是表格", "this is an archive, not a spreadsheet"),
                    new Label("解开压缩包，把里面的表格放进文件夹", "unpack it, and put the spreadsheets into the folder"));
        }
    }

    @Override
    public List<BookSheet> sheets() {
        return book.getSheets().<BookSheet>map(Part::new).toList();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** One sheet. */
    private final class Part implements BookSheet {
        private final Sheet sheet;

        Part(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return CellTidy.of(sheet.getName());
        }

        @Override
        public boolean hidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public Iterator<GridRow> rows() throws IOException {
            try {
                return new Rows(sheet.openStream());
            } catch (IOException | RuntimeException e) {
                throw SheetRefused.damaged(e);
            }
        }

        @Override
        public List<Merge> merges() throws IOException {
            return XlsxMerges.read(file, sheet.getIndex());
        }
    }

    private final class Rows implements Iterator<GridRow> {
        private final Iterator<Row> rows;
        private @Nullable GridRow next;

        Rows(Stream<Row> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && rows.hasNext()) {
                    GridRow row = read(rows.next());
                    next = row.width() == 0 ? null : row;
                }
            } catch (SheetRefused e) {
                throw e;
            } catch (RuntimeException e) {
                // The reader throws whatever its parsers throw.
                throw SheetRefused.damaged(e);
            }
            return next != null;
        }

        @Override
        public GridRow next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            GridRow row = next;
            next = null;
            return row;
        }
    }

    private GridRow read(Row row) {
        count.row(row.getCellCount());
        GridRow.Builder out = new GridRow.Builder(row.getRowNum(), row.isHidden());
        for (Cell cell : row) {
            if (cell != null) {
                put(cell, out);
            }
        }
        return out.build();
    }

    private void put(Cell cell, GridRow.Builder out) {
        int column = cell.getColumnIndex();
        String raw = cell.getRawValue();
        CellType type = cell.getType();
        if (type == CellType.FORMULA && raw == null) {
            out.set(column, CellKind.ERROR, "=" + cell.getFormula());
            return;
        }
        if (raw == null || type == CellType.EMPTY) {
            return;
        }
        if (type == CellType.ERROR || (type == CellType.FORMULA && FAILED.contains(raw))) {
            out.set(column, CellKind.ERROR, raw);
        } else if (type == CellType.BOOLEAN) {
            out.set(column, CellKind.TEXT, Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE");
        } else if (type == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            Integer id = cell.getDataFormatId();
            CellNumbers.put(
                    out,
                    column,
                    new BigDecimal(raw),
                    id == null ? -1 : id,
                    cell.getDataFormatString(),
                    book.isDate1904());
        } else {
            String text = type == CellType.STRING ? cell.asString() : String.valueOf(cell.getValue());
            out.set(column, CellKind.TEXT, count.once(text));
        }
    }
}

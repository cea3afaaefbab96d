package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file. Rows are numbered as a spreadsheet numbers them: line breaks inside a cell do not count, empty rows do.
 */
final class CsvRecords<T> extends RecordSource<T> {
    static final int MAX_CELL = 1_000_000;

    private static final int MAX_COLUMNS = 2_000;
    private static final int HEADER_AHEAD = 1 << 16;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(MAX_CELL).build())
            .build();

    private final RecordKind<T> kind;
    private final RowLog log;
    private final CsvParser parser;
    private final SheetHeader header;
    private long row;
    private boolean ended;
    private @Nullable T record;

    CsvRecords(Reader text, String name, RecordKind<T> kind, ColumnMap map, RowLog log) throws IOException {
        super(name);
        this.kind = kind;
        this.log = log;
        BufferedReader buffered = new BufferedReader(text, HEADER_AHEAD);
        char separator = separator(buffered, name);
        this.parser = FACTORY.createParser(buffered);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        parser.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
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
        record = log.refused() ? null : kind.read(byField);
        return Step.ROW;
    }

    @Override
    @Nullable
    T taken() {
        return record;
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The stripped cells of the next row, or {@code null} at the end; a row that is no CSV is reported and has the cells before. */
    private @Nullable List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        log.startRow(row + 1);
        while (!ended) {
            try {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    ended = true;
                } else if (token == JsonToken.VALUE_STRING) {
                    if (cells.size() < MAX_COLUMNS) {
                        cells.add(SafeCell.read(parser.getText()));
                    }
                } else if (token == JsonToken.END_ARRAY
                        && !parser.getParsingContext().inRoot()) {
                    row++;
                    return cells;
                }
            } catch (JsonProcessingException e) {
                broken(e);
            }
        }
        if (log.refused()) {
            row++;
            return cells;
        }
        return null;
    }

    private void broken(JsonProcessingException e) {
        boolean tooLong = e instanceof StreamConstraintsException;
        boolean open =
                String.valueOf(e.getOriginalMessage()).toLowerCase(Locale.ROOT).contains("closing quote");
        ended = tooLong || open;
        if (tooLong) {
            log.error(
                    "",
                    "",
                    new Label(
                            "有一格超过 " + MAX_CELL + " 字，后面的内容没有读入",
                            "a cell has more than " + MAX_CELL + " characters; nothing after it was read"),
                    new Label("检查双引号是否成对，或缩短内容", "check that quotes are in pairs, or shorten the cell"));
        } else if (open) {
            log.error(
                    "",
                    "",
                    new Label("双引号没有收尾，后面的内容没有读入", "a quote is not closed; nothing after it was read"),
                    new Label("补上收尾的双引号；内容里的双引号要写两个", "close it; write a quote inside a cell twice"));
        } else if (!log.refused()) {
            log.error(
                    "",
                    "",
                    new Label("双引号的位置不对", "a quote is out of place"),
                    new Label(
                            "含双引号的一格整个用双引号括起来，里面的双引号写两个",
                            "put the whole cell in quotes and write quotes inside it twice"));
        }
    }

    /** The separator that the first line has most of: comma, semicolon or tab. */
    private static char separator(BufferedReader text, String name) throws IOException {
        if (RecordReader.plainName(name).endsWith(".tsv")) {
            return '\t';
        }
        char[] ahead = new char[HEADER_AHEAD / 2];
        text.mark(ahead.length);
        int size = Math.max(0, text.read(ahead, 0, ahead.length));
        text.reset();
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < size; i++) {
            char c = ahead[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if ((c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
                int which = ",;\t".indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}

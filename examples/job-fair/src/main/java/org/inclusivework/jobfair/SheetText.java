package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.jobfair.sheet.Book;
import org.inclusivework.jobfair.sheet.BookSheet;
import org.inclusivework.jobfair.sheet.Books;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Limits;
import org.inclusivework.jobfair.sheet.SheetRefused;

/** The rows of a small sheet that people fill in, headers first: CSV in UTF-8 or GB18030 with comma, semicolon or tab, or xlsx or xls. */
final class SheetText {
    private static final int MOST_BYTES = 64 << 20;

    private SheetText() {}

    /**
     * One row.
     *
     * @param number the row as a spreadsheet counts it
     * @param cells the cells by header, stripped
     */
    record Row(int number, Map<String, String> cells) {
        /** Returns the cell under the first of several headers that is there; empty if none is. */
        String get(String... headers) {
            for (String header : headers) {
                String cell = cells.get(header);
                if (cell != null) {
                    return cell;
                }
            }
            return "";
        }
    }

    static List<Row> read(Session session, Path file) throws IOException {
        Path place = session.resolve(file);
        if (!Files.isRegularFile(place)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(place) > MOST_BYTES) {
            throw new Failures.Stop(ExitCode.NOTHING_USABLE, session.texts().get("sheet.large", file));
        }
        return switch (Books.kind(place)) {
            case ARCHIVE, CONTAINER, HTML, XML -> book(session, file, place);
            case TEXT, OTHER, EMPTY -> text(session, file, place);
        };
    }

    /** Who is sent a CSV file often sends a workbook back. */
    private static List<Row> book(Session session, Path file, Path place) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Book book = Books.open(place, Limits.EMPLOYER_FILE)) {
            for (BookSheet sheet : book.sheets()) {
                List<String> headers = List.of();
                for (GridRow row : Grid.of(sheet).rows()) {
                    List<String> cells = row.texts().stream().map(String::strip).toList();
                    if (headers.isEmpty()) {
                        headers = cells;
                    } else {
                        add(rows, row.number(), headers, cells);
                    }
                }
            }
        } catch (SheetRefused e) {
            throw new Failures.Stop(
                    ExitCode.NOTHING_USABLE,
                    session.texts()
                            .get(
                                    "sheet.refused",
                                    file,
                                    e.reason().in(session.texts().language()),
                                    e.remedy().in(session.texts().language())),
                    e);
        }
        return rows;
    }

    private static void add(List<Row> rows, int number, List<String> headers, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), headers.size()); i++) {
            row.put(headers.get(i), plain(cells.get(i)));
        }
        if (row.values().stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(number, row));
        }
    }

    private static List<Row> text(Session session, Path file, Path place) throws IOException {
        String text = decoded(Files.readAllBytes(place));
        String header = text.lines().findFirst().orElse("");
        char separator =
                header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text)) {
            List<String> headers = List.of();
            for (int number = 1; lines.hasNext(); number++) {
                List<String> cells =
                        Arrays.stream(lines.next()).map(String::strip).toList();
                if (number == 1) {
                    headers = cells;
                } else {
                    add(rows, number, headers, cells);
                }
            }
        } catch (RuntimeJsonMappingException e) {
            // Its message would quote the file.
            throw new Failures.Stop(
                    ExitCode.NOTHING_USABLE, session.texts().get("sheet.unreadable", file, rows.size() + 2), e);
        }
        return rows;
    }

    /** Takes away the apostrophe that keeps a cell from being a formula. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What is no UTF-8 was saved by a spreadsheet program on a Chinese Windows.
            text = Charset.forName("GB18030").decode(ByteBuffer.wrap(bytes)).toString();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

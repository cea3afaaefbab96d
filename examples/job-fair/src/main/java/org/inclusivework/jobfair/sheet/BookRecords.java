package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.io.SheetRow;
import org.inclusivework.matcher.io.SheetRows;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/** Reads records out of spreadsheet files whose first row holds the usual headers, as well as out of what the library reads itself. */
public final class BookRecords {
    private BookRecords() {}

    /**
     * Reads a file, whatever its format. Of a spreadsheet every sheet that has the mandatory columns is read, and no other.
     *
     * @throws MatcherException.InvalidInput if there is none, if it is damaged, or if no sheet has the mandatory columns
     * @throws MatcherException.Storage if reading fails
     */
    public static <T> ReadResult<T> read(RecordReader<T> reader, Path file) {
        try {
            if (!Files.isRegularFile(file) || !isBook(Books.kind(file))) {
                return reader.read(file);
            }
            return sheets(reader, file);
        } catch (SheetRefused e) {
            throw MatcherException.invalid(
                    String.valueOf(file.getFileName()),
                    "",
                    e.reason().zh() + " / " + e.reason().en(),
                    e.remedy().zh() + " / " + e.remedy().en());
        } catch (IOException e) {
            throw new MatcherException.Storage(
                    file.toString(), "读取失败 / reading failed", "检查文件能否打开 / check that the file can be opened", e);
        }
    }

    private static boolean isBook(Books.Kind kind) {
        return switch (kind) {
            case ARCHIVE, CONTAINER, HTML, XML -> true;
            case TEXT, OTHER, EMPTY -> false;
        };
    }

    private static <T> ReadResult<T> sheets(RecordReader<T> reader, Path file) throws IOException {
        List<T> records = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        MatcherException.InvalidInput first = null;
        boolean any = false;
        try (Book book = Books.open(file, Limits.FAIR)) {
            for (BookSheet sheet : book.sheets()) {
                String name = sheet.name().isEmpty()
                        ? String.valueOf(file.getFileName())
                        : file.getFileName() + "［" + sheet.name() + "］";
                try (SheetRows rows = new Rows(name, sheet.rows())) {
                    ReadResult<T> read = reader.read(rows);
                    records.addAll(read.records());
                    problems.addAll(read.problems());
                    any = true;
                } catch (MatcherException.InvalidInput e) {
                    first = first == null ? e : first;
                }
            }
        }
        if (!any && first != null) {
            throw first;
        }
        return new ReadResult<>(records, problems);
    }

    /** The rows of a sheet as the library takes them. */
    private record Rows(String name, Iterator<GridRow> rows) implements SheetRows {
        @Override
        public @Nullable SheetRow next() {
            if (!rows.hasNext()) {
                return null;
            }
            GridRow row = rows.next();
            return SheetRow.of(row.number(), row.texts());
        }

        @Override
        public void close() {
            // The book that the rows belong to is closed as a whole.
        }
    }
}

package org.inclusivework.matcher.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Writes openings or candidates so that {@link RecordReader} gives the same records back.
 *
 * <p>What CSV cannot keep: white space around a text. A place without coordinates and area is looked up again when it is read. No
 * cell can be taken for a formula: what starts like one gets an apostrophe, which reading takes away. The same records give the
 * same bytes. Immutable and thread-safe.
 *
 * @param <T> the kind of record
 */
public final class RecordWriter<T> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RecordKind<T> kind;

    private RecordWriter(RecordKind<T> kind) {
        this.kind = kind;
    }

    /** Returns a writer of openings. */
    public static RecordWriter<Opening> openings(ReadOptions options) {
        return new RecordWriter<>(new OpeningKind(options.resolver(), null));
    }

    /** Returns a writer of candidates; what it writes is personal. */
    public static RecordWriter<Candidate> candidates(ReadOptions options) {
        return new RecordWriter<>(new CandidateKind(options.resolver(), null));
    }

    /**
     * Writes records in their order; flushes, and does not close.
     *
     * @param language the language of headers and words of CSV; JSON has one form
     * @throws MatcherException.Storage if writing fails
     */
    public void write(Iterable<? extends T> records, OutputStream out, Format format, Language language) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (format == Format.JSON_LINES) {
                for (T each : records) {
                    text.write(Json.MAPPER.writeValueAsString(kind.json(each)));
                    text.write('\n');
                }
            } else {
                if (format == Format.CSV_FOR_SPREADSHEETS) {
                    text.write(BYTE_ORDER_MARK);
                }
                List<ColumnTable.Column> columns = kind.columns().written();
                row(text, columns, column -> column.header(language));
                Iterator<? extends T> all = records.iterator();
                while (all.hasNext()) {
                    T each = all.next();
                    row(text, columns, column -> kind.cell(each, column.field(), language));
                }
            }
            text.flush();
        } catch (IOException e) {
            throw new MatcherException.Storage(
                    "output", "写入失败 / writing failed", "检查磁盘空间和权限 / check free space and permissions", e);
        }
    }

    private static void row(Writer text, List<ColumnTable.Column> columns, Function<ColumnTable.Column, String> cell)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            text.write(SafeCell.quoted(cell.apply(columns.get(i))));
        }
        text.write("\r\n");
    }
}

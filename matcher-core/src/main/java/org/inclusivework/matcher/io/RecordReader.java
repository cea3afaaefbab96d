package org.inclusivework.matcher.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/**
 * Reads openings or candidates from JSON Lines and from CSV, and reports everything that is wrong instead of stopping at the first.
 *
 * <p>The name decides the format: {@code .jsonl}, {@code .ndjson} and {@code .json} (one object a line, or one array of objects) are
 * JSON; all others are CSV, with a comma, semicolon or tab as the header line has it; {@code .gz} after it is gzip. The encoding is
 * found out: UTF-8 with or without a byte-order mark, UTF-16 with one, or GB18030. The package documentation describes the columns,
 * the JSON schemas the objects.
 *
 * <p>Immutable and thread-safe; a stream that it returned is not.
 *
 * @param <T> the kind of record
 */
public final class RecordReader<T> {
    private final RecordKind<T> kind;
    private final ColumnMap map;

    private RecordReader(RecordKind<T> kind, ColumnMap map) {
        this.kind = kind;
        this.map = map;
    }

    /** Returns a reader of openings. */
    public static RecordReader<Opening> openings(ReadOptions options) {
        ColumnMap map = options.columnMap();
        return new RecordReader<>(new OpeningKind(options.resolver(), map.currency), map);
    }

    /** Returns a reader of candidates. */
    public static RecordReader<Candidate> candidates(ReadOptions options) {
        ColumnMap map = options.columnMap();
        return new RecordReader<>(new CandidateKind(options.resolver(), map.currency), map);
    }

    /**
     * Reads a whole file.
     *
     * @throws MatcherException.InvalidInput if it does not exist, is empty, is no text, or lacks a mandatory column
     * @throws MatcherException.Storage if reading fails
     */
    public ReadResult<T> read(Path file) {
        List<RowProblem> problems = new ArrayList<>();
        try (Stream<T> records = stream(file, problems::add)) {
            List<T> list = records.toList();
            return new ReadResult<>(list, problems);
        }
    }

    /**
     * Reads a whole stream and closes it.
     *
     * @param name the name that decides the format and that problems show
     * @throws MatcherException.InvalidInput if it is empty, is no text, or lacks a mandatory column
     * @throws MatcherException.Storage if reading fails
     */
    public ReadResult<T> read(InputStream in, String name) {
        List<RowProblem> problems = new ArrayList<>();
        try (Stream<T> records = stream(in, name, problems::add)) {
            List<T> list = records.toList();
            return new ReadResult<>(list, problems);
        }
    }

    /**
     * Reads a file record by record; memory holds one record and the ids seen.
     *
     * @param problems takes each problem before the record after it is delivered
     * @return the records in the order of the rows; sequential; to be closed
     * @throws MatcherException.InvalidInput if it does not exist, is empty, is no text, or lacks a mandatory column
     * @throws MatcherException.Storage if reading fails, also while the stream is read
     */
    public Stream<T> stream(Path file, Consumer<? super RowProblem> problems) {
        try {
            return stream(Files.newInputStream(existing(file)), String.valueOf(file.getFileName()), problems);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** As {@link #stream(Path, Consumer)}, from a stream that is closed with the stream returned. */
    public Stream<T> stream(InputStream in, String name, Consumer<? super RowProblem> problems) {
        RowLog log = new RowLog(name, problems);
        boolean opened = false;
        try {
            Reader text = TextSource.open(in, name);
            RecordSource<T> source = isJson(name)
                    ? new JsonRecords<>(text, name, kind, log)
                    : new SheetRecords<>(new CsvRows(text, name), kind, map, log);
            opened = true;
            return StreamSupport.stream(source, false).onClose(() -> close(in, name));
        } catch (IOException e) {
            throw unreadable(name, e);
        } finally {
            if (!opened) {
                close(in, name);
            }
        }
    }

    /**
     * Reads the rows of a sheet, and does not close it.
     *
     * @throws MatcherException.InvalidInput if it is empty or lacks a mandatory column
     * @throws MatcherException.Storage if reading fails
     */
    public ReadResult<T> read(SheetRows rows) {
        List<RowProblem> problems = new ArrayList<>();
        try {
            RecordSource<T> source = new SheetRecords<>(rows, kind, map, new RowLog(rows.name(), problems::add));
            List<T> list = StreamSupport.stream(source, false).toList();
            return new ReadResult<>(list, problems);
        } catch (IOException e) {
            throw unreadable(rows.name(), e);
        }
    }

    private static boolean isJson(String name) {
        String lower = plainName(name);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json");
    }

    /** A name in lower case without the ending of a compressed file. */
    static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    private static void close(InputStream in, String name) {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static Path existing(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw RowLog.fatal(
                    file.toString(),
                    "",
                    Files.exists(file)
                            ? new Label("这是文件夹，不是文件", "this is a folder, not a file")
                            : new Label("没有这个文件", "there is no such file"),
                    new Label("检查路径和文件名", "check the path and the name"));
        }
        return file;
    }

    static MatcherException.Storage unreadable(String name, @Nullable IOException cause) {
        return new MatcherException.Storage(
                name,
                "读取失败 / reading failed",
                "检查文件是否完整、能否打开，再试一次 / check that the file is complete and readable, and try again",
                cause);
    }
}

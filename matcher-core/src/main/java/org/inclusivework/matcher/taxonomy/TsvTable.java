package org.inclusivework.matcher.taxonomy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A table of tab-separated text: UTF-8 with or without BOM, plain or gzip, the first line names the columns, {@code |}
 * separates the entries of a list. There is no quoting: tab, line feed and {@code |} occur in no value. Immutable and safe
 * for any number of threads.
 */
public final class TsvTable {

    private final String name;
    private final byte[] content;
    private final List<String> header;
    private final List<Row> rows;

    private TsvTable(String name, byte[] content, List<String> header, List<Row> rows) {
        this.name = name;
        this.content = content;
        this.header = header;
        this.rows = rows;
    }

    /** Reads a resource of this package, which is known to be there and to be right. */
    static TsvTable ofResource(String name) {
        try (InputStream in = TsvTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar: rebuild the jar");
            }
            return read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read: rebuild the jar", e);
        }
    }

    /**
     * Reads a table.
     *
     * @param name what messages call it
     * @throws TaxonomyFormatException if it is not UTF-8, is empty, or a line has not as many cells as the header
     */
    public static TsvTable read(InputStream in, String name) throws IOException {
        byte[] content = plainBytes(in);
        String text = decode(content, name);
        if (text.isBlank()) {
            throw new TaxonomyFormatException(
                    List.of(name + " is empty: the first line must name the columns, separated by tabs"));
        }
        List<String> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String cells = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            start = end + 1;
            line++;
            if (header.isEmpty()) {
                header = List.of(split(cells, '\t'));
            } else if (!cells.isEmpty()) {
                String[] values = split(cells, '\t');
                if (values.length == header.size()) {
                    rows.add(new Row(name, header, line, values));
                } else {
                    problems.add(name + " line " + line + ": " + values.length + " cells under " + header.size()
                            + " columns: separate the cells by single tabs");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new TaxonomyFormatException(problems);
        }
        return new TsvTable(name, content, header, rows);
    }

    /** What messages call the table. */
    public String name() {
        return name;
    }

    /** The uncompressed bytes, for the hash of the content. */
    byte[] content() {
        return content;
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /** The lines below the header, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** One line of the table. */
    public static final class Row {
        private final String table;
        private final List<String> header;
        private final int line;
        private final String[] values;

        private Row(String table, List<String> header, int line, String[] values) {
            this.table = table;
            this.header = header;
            this.line = line;
            this.values = values;
        }

        /** The cell's text; empty where the table has no such column. */
        public String get(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : values[index];
        }

        /** The entries of a list cell that are not blank. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> entries = new ArrayList<>();
            for (String entry : split(cell, '|')) {
                String stripped = entry.strip();
                if (!stripped.isEmpty()) {
                    entries.add(stripped);
                }
            }
            return entries;
        }

        /** The sentence that a cell is wrong. */
        public String problem(String column, String value, String why) {
            return this + ", column " + column + ": '" + value + "' " + why;
        }

        /** Where the line stands. */
        @Override
        public String toString() {
            return table + " line " + line;
        }
    }

    private static byte[] plainBytes(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(buffered, 1 << 16).readAllBytes();
        }
        return buffered.readAllBytes();
    }

    private static String decode(byte[] content, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new TaxonomyFormatException(List.of(name + " is not UTF-8 text: save it as UTF-8 and try again"));
        }
    }

    private static String[] split(String text, char separator) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator) {
                count++;
            }
        }
        String[] parts = new String[count];
        int start = 0;
        for (int part = 0; part < count; part++) {
            int end = text.indexOf(separator, start);
            parts[part] = text.substring(start, end < 0 ? text.length() : end);
            start = end + 1;
        }
        return parts;
    }
}

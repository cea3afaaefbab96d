package org.inclusivework.matcher.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sections of a file that {@link ColumnsWriter} wrote, in the same order, each compared with its checksum first. Not
 * thread-safe.
 *
 * <p>Anything that is not as it was written ends in an {@link IOException}.
 */
final class ColumnsReader {
    private static final int MOST_TABLE = 1 << 24;

    private final FileChannel file;
    private final long end;
    private final ByteBuffer table;
    private int sections;
    private long next = ColumnsWriter.HEAD;

    /** Reads the head and the table. */
    ColumnsReader(FileChannel file, int format, String key) throws IOException {
        this.file = file;
        ByteBuffer head = read(0, ColumnsWriter.HEAD);
        long sum = ColumnsWriter.sum(head.duplicate().limit(ColumnsWriter.HEAD - Long.BYTES));
        require(head.getLong() == ColumnsWriter.MAGIC && head.getInt() == format, "it is of another format");
        int length = head.getInt();
        this.end = head.getLong();
        long sumOfTable = head.getLong();
        require(head.getLong() == sum, "its head is damaged");
        require(length <= MOST_TABLE && end + length == file.size(), "it is not of its length");
        this.table = read(end, length);
        require(ColumnsWriter.sum(table) == sumOfTable, "its table is damaged");
        byte[] its = new byte[table.getInt()];
        table.get(its);
        require(key.equals(new String(its, StandardCharsets.UTF_8)), "it is made of something else");
        this.sections = table.getInt();
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            require(file.read(bytes, from + bytes.position()) >= 0, "it ends too early");
        }
        return bytes.flip();
    }

    private static void require(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException("a file of columns is not used: " + otherwise);
        }
    }

    /** Returns the next section as it lies in the file, outside the heap. */
    ByteBuffer buffer() throws IOException {
        require(sections-- > 0, "sections are missing");
        long length = table.getLong();
        long sum = table.getLong();
        long padded = (length + ColumnsWriter.ALIGNED - 1) / ColumnsWriter.ALIGNED * ColumnsWriter.ALIGNED;
        require(length >= 0 && padded <= Integer.MAX_VALUE && padded <= end - next, "sections are too long");
        ByteBuffer mapped =
                file.map(FileChannel.MapMode.READ_ONLY, next, padded).order(ByteOrder.LITTLE_ENDIAN);
        require(ColumnsWriter.sum(mapped) == sum, "a section is damaged");
        next += padded;
        return mapped.slice(0, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer buffer(long length) throws IOException {
        ByteBuffer section = buffer();
        require(section.limit() == length, "a section is of another length");
        return section;
    }

    byte[] bytes(byte[] into) throws IOException {
        buffer(into.length).get(into);
        return into;
    }

    void shorts(short[] into) throws IOException {
        buffer((long) Short.BYTES * into.length).asShortBuffer().get(into);
    }

    char[] chars(char[] into) throws IOException {
        buffer((long) Character.BYTES * into.length).asCharBuffer().get(into);
        return into;
    }

    int[] ints(int[] into) throws IOException {
        buffer((long) Integer.BYTES * into.length).asIntBuffer().get(into);
        return into;
    }

    /** Returns all numbers of the next section. */
    int[] ints() throws IOException {
        ByteBuffer section = buffer();
        int[] values = new int[section.limit() / Integer.BYTES];
        section.asIntBuffer().get(values);
        return values;
    }

    float[] floats() throws IOException {
        ByteBuffer section = buffer();
        float[] values = new float[section.limit() / Float.BYTES];
        section.asFloatBuffer().get(values);
        return values;
    }

    void longs(List<long[]> blocks, int length) throws IOException {
        ByteBuffer section = buffer((long) Long.BYTES * length * blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            section.asLongBuffer().get(i * length, blocks.get(i), 0, length);
        }
    }

    @Nullable
    String[] strings() throws IOException {
        int[] lengths = ints();
        ByteBuffer text = buffer();
        @Nullable String[] values = new String[lengths.length];
        for (int i = 0; i < values.length; i++) {
            byte[] utf8 = new byte[lengths[i]];
            text.get(utf8);
            values[i] = new String(utf8, StandardCharsets.UTF_8);
        }
        return values;
    }

    /** Ends reading. */
    void close() throws IOException {
        require(sections == 0 && next == end, "there is more than there should be");
    }
}

package org.inclusivework.matcher.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns to a file, section after section; {@link ColumnsReader} reads them in the same order. Not thread-safe.
 *
 * <p>The file: a head of {@value #HEAD} bytes; the sections, each begun at a multiple of {@value #ALIGNED} and filled up with zeros; the table.
 * The head holds the magic number and the format, where the table begins, its length and checksum, and a checksum of the head. The
 * table holds the key of what the columns are made of, then the length in bytes and the checksum of each section. Numbers have the
 * least byte first, checksums are CRC32C. The head is written last, so that a file that was not written to its end is none.
 */
final class ColumnsWriter {
    static final int HEAD = 40;
    static final int ALIGNED = 8;
    static final long MAGIC = 0x31_53_4c_4f_43_4d_57_49L;

    private static final int CHUNK = 1 << 18;

    private final FileChannel file;
    private final int format;
    private final String key;
    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private final List<long[]> sections = new ArrayList<>();
    private long written;

    ColumnsWriter(FileChannel file, int format, String key) throws IOException {
        this.file = file;
        this.format = format;
        this.key = key;
        file.position(HEAD);
    }

    void bytes(byte[] values) throws IOException {
        for (int i = 0; i < values.length; ) {
            int n = Math.min(room(Byte.BYTES), values.length - i);
            chunk.put(values, i, n);
            i += n;
        }
        end();
    }

    void shorts(short[] values) throws IOException {
        for (int i = 0; i < values.length; ) {
            int n = Math.min(room(Short.BYTES), values.length - i);
            chunk.asShortBuffer().put(values, i, n);
            chunk.position(chunk.position() + n * Short.BYTES);
            i += n;
        }
        end();
    }

    void chars(char[] values) throws IOException {
        for (int i = 0; i < values.length; ) {
            int n = Math.min(room(Character.BYTES), values.length - i);
            chunk.asCharBuffer().put(values, i, n);
            chunk.position(chunk.position() + n * Character.BYTES);
            i += n;
        }
        end();
    }

    void ints(int... values) throws IOException {
        for (int i = 0; i < values.length; ) {
            int n = Math.min(room(Integer.BYTES), values.length - i);
            chunk.asIntBuffer().put(values, i, n);
            chunk.position(chunk.position() + n * Integer.BYTES);
            i += n;
        }
        end();
    }

    void floats(float[] values) throws IOException {
        for (int i = 0; i < values.length; ) {
            int n = Math.min(room(Float.BYTES), values.length - i);
            chunk.asFloatBuffer().put(values, i, n);
            chunk.position(chunk.position() + n * Float.BYTES);
            i += n;
        }
        end();
    }

    /** Writes blocks of a length, which divides a chunk. */
    void longs(List<long[]> blocks, int length) throws IOException {
        for (long[] block : blocks) {
            if (room(Long.BYTES) < length) {
                flush();
            }
            chunk.asLongBuffer().put(block, 0, length);
            chunk.position(chunk.position() + length * Long.BYTES);
        }
        end();
    }

    void strings(@Nullable String[] values) throws IOException {
        byte[][] utf8 = new byte[values.length][];
        int[] lengths = new int[values.length];
        int all = 0;
        for (int i = 0; i < values.length; i++) {
            utf8[i] = String.valueOf(values[i]).getBytes(StandardCharsets.UTF_8);
            lengths[i] = utf8[i].length;
            all = Math.addExact(all, lengths[i]);
        }
        ints(lengths);
        ByteBuffer text = ByteBuffer.allocate(all);
        for (byte[] value : utf8) {
            text.put(value);
        }
        bytes(text.array());
    }

    /** Writes all of a buffer, wherever it stands. */
    void buffer(ByteBuffer values) throws IOException {
        ByteBuffer all = values.duplicate().clear();
        sum.update(all.duplicate());
        while (all.hasRemaining()) {
            written += file.write(all);
        }
        end();
    }

    /** Returns for how many values of a size there is room, making some if there is none. */
    private int room(int size) throws IOException {
        if (chunk.remaining() < size) {
            flush();
        }
        return chunk.remaining() / size;
    }

    private void flush() throws IOException {
        chunk.flip();
        sum.update(chunk.duplicate());
        while (chunk.hasRemaining()) {
            written += file.write(chunk);
        }
        chunk.clear();
    }

    private void end() throws IOException {
        flush();
        long length = written;
        for (long i = length; i % ALIGNED != 0; i++) {
            chunk.put((byte) 0);
        }
        flush();
        sections.add(new long[] {length, sum.getValue()});
        written = 0;
        sum.reset();
    }

    /** Writes the table and the head. */
    void close() throws IOException {
        long at = file.position();
        byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer table = ByteBuffer.allocate(2 * Integer.BYTES + utf8.length + 2 * Long.BYTES * sections.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(utf8.length).put(utf8).putInt(sections.size());
        sections.forEach(section -> table.putLong(section[0]).putLong(section[1]));
        table.flip();
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(MAGIC).putInt(format).putInt(table.limit()).putLong(at).putLong(sum(table));
        head.putLong(sum(head.duplicate().flip())).flip();
        while (table.hasRemaining()) {
            file.write(table);
        }
        file.position(0);
        while (head.hasRemaining()) {
            file.write(head);
        }
    }

    static long sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }
}

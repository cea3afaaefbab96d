package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * By position, outside the heap: the skills asked for, the id, the facts.
 *
 * <p>A row is four bytes with the number of the occupation; four with the number of requirements; four for each of these, the number
 * of the skill and how it is asked for; two bytes with the length of the id, the id in UTF-8; and the
 * {@link org.inclusivework.matcher.scoring.PackedFacts facts}. Rows lie in pieces of {@value #PIECE} positions, since a buffer ends at two
 * gigabytes, the least byte of a number first. Immutable by convention and thread-safe: reads are absolute.
 */
final class OpeningRows {
    static final int PIECE_BITS = 17;
    static final int PIECE = 1 << PIECE_BITS;

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int BITS_OF_MANNER = 6;

    private final ByteBuffer[] pieces;
    private final int[] start;

    OpeningRows(ByteBuffer[] pieces, int[] start) {
        this.pieces = pieces;
        this.start = start;
    }

    /** Returns in how many pieces so many rows lie. */
    static int pieces(int rows) {
        return (rows + PIECE - 1) >>> PIECE_BITS;
    }

    /** Makes a buffer for rows. */
    static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns the buffers; not to be written. */
    ByteBuffer[] pieces() {
        return pieces;
    }

    /** Returns by position where rows begin in their buffers; not to be written. */
    int[] starts() {
        return start;
    }

    /** Returns the buffer that holds a position's row. */
    ByteBuffer buffer(int position) {
        return pieces[position >>> PIECE_BITS];
    }

    /** Returns where the row begins in it. */
    int start(int position) {
        return start[position];
    }

    /** Returns the number of the occupation of the row at a start. */
    static int occupation(ByteBuffer rows, int start) {
        return rows.getInt(start);
    }

    /** Returns the number of requirements of the row at a start. */
    static int requirements(ByteBuffer rows, int start) {
        return rows.getInt(start + Integer.BYTES);
    }

    /** Returns the i-th requirement, to be read with the next two methods. */
    static int requirement(ByteBuffer rows, int start, int i) {
        return rows.getInt(start + HEAD + Integer.BYTES * i);
    }

    /** Returns the number of a requirement's skill. */
    static int skill(int requirement) {
        return requirement >>> BITS_OF_MANNER;
    }

    /** Returns how a requirement is asked for. */
    static int manner(int requirement) {
        return requirement & ((1 << BITS_OF_MANNER) - 1);
    }

    static int requirement(int skill, int manner) {
        return (skill << BITS_OF_MANNER) | manner;
    }

    /** Returns how many bytes a row takes before its id. */
    static int idOffset(int requirements) {
        return HEAD + Integer.BYTES * requirements;
    }

    /** Returns where the facts begin. */
    static int factsStart(ByteBuffer rows, int idStart) {
        return idStart + Short.BYTES + (rows.getShort(idStart) & 0xffff);
    }

    long bytes() {
        long bytes = 0;
        for (ByteBuffer piece : pieces) {
            bytes += piece.capacity();
        }
        return bytes;
    }
}

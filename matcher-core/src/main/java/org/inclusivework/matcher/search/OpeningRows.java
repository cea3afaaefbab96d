package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;

/**
 * By position, outside the heap: the codes of the requirements, the id, the facts.
 *
 * <p>A row is two bytes with the number of requirements, the codes (one byte each, two where the cell is wide), two bytes with the
 * length of the id, the id in UTF-8, and the {@link org.inclusivework.matcher.scoring.PackedFacts facts}. Rows lie in pieces of
 * {@value #PIECE} positions, since a buffer ends at two gigabytes. Immutable by convention and thread-safe: reads are absolute.
 */
final class OpeningRows {
    /** How many codes a byte can tell apart. */
    static final int CODES = 256;

    static final int PIECE_BITS = 17;
    static final int PIECE = 1 << PIECE_BITS;

    private final ByteBuffer[] pieces;
    private final int[] start;

    OpeningRows(ByteBuffer[] pieces, int[] start) {
        this.pieces = pieces;
        this.start = start;
    }

    /** Returns the buffer that holds a position's row. */
    ByteBuffer buffer(int position) {
        return pieces[position >>> PIECE_BITS];
    }

    /** Returns where the row begins in it. */
    int start(int position) {
        return start[position];
    }

    /** Returns how many requirements there are in the row at a start. */
    static int requirements(ByteBuffer rows, int start) {
        return rows.getShort(start) & 0xffff;
    }

    /** Returns where the length of the id stands. */
    static int idStart(ByteBuffer rows, int start, boolean wide) {
        return start + Short.BYTES + requirements(rows, start) * (wide ? Short.BYTES : 1);
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

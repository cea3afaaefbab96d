package org.inclusivework.matcher.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * By position, outside the heap: the skills asked for, the id, the facts.
 *
 * <p>A row is four bytes with the number of the occupation; four with the number of requirements; how each is asked for, a byte each; their skills' numbers, two bytes each,
 * four where a segment has more skills than two bytes can tell apart; two bytes with the length of the id, the id in UTF-8; and
 * the {@link org.inclusivework.matcher.scoring.PackedFacts facts}. Rows lie in pieces of {@value #PIECE} positions, since a buffer
 * ends at two gigabytes. Immutable by convention and thread-safe: reads are absolute.
 */
final class OpeningRows {
    static final int PIECE_BITS = 17;
    static final int PIECE = 1 << PIECE_BITS;

    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int SKILLS_OF_TWO_BYTES = 1 << Character.SIZE;

    private final ByteBuffer[] pieces;
    private final int[] start;
    private final int bytesOfSkill;

    OpeningRows(ByteBuffer[] pieces, int[] start, int bytesOfSkill) {
        this.pieces = pieces;
        this.start = start;
        this.bytesOfSkill = bytesOfSkill;
    }

    /** Returns how many bytes the number of a skill takes where there are so many. */
    static int bytesOfSkill(int skills) {
        return skills > SKILLS_OF_TWO_BYTES ? Integer.BYTES : Character.BYTES;
    }

    /** Returns the buffer that holds a position's row. */
    ByteBuffer buffer(int position) {
        return pieces[position >>> PIECE_BITS];
    }

    /** Returns where the row begins in it. */
    int start(int position) {
        return start[position];
    }

    /** Returns the number of requirements of the row at a start. */
    static int requirements(ByteBuffer rows, int start) {
        return rows.getInt(start + Integer.BYTES);
    }

    /** Returns the number of the occupation of the row at a start. */
    static int occupation(ByteBuffer rows, int start) {
        return rows.getInt(start);
    }

    /**
     * Copies how the skills are asked for and their numbers, to be read with the next two methods.
     *
     * @param to an array of at least {@link #requirementBytes} bytes
     */
    void copyRequirements(ByteBuffer rows, int start, int requirements, byte[] to) {
        rows.get(start + HEAD, to, 0, requirementBytes(requirements));
    }

    int requirementBytes(int requirements) {
        return requirements * (1 + bytesOfSkill);
    }

    /** Returns how the i-th skill is asked for. */
    static int manner(byte[] copied, int i) {
        return copied[i];
    }

    /** Returns the number of the i-th skill. */
    int skill(byte[] copied, int requirements, int i) {
        int at = requirements + bytesOfSkill * i;
        return bytesOfSkill == Character.BYTES ? (char) CHARS.get(copied, at) : (int) INTS.get(copied, at);
    }

    /** Returns where the length of the id stands. */
    int idStart(int start, int requirements) {
        return start + HEAD + requirementBytes(requirements);
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

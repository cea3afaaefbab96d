package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;

/**
 * Rows in the order of documents, outside the heap, while the openings wait for their positions.
 *
 * <p>A waiting row is a final one of {@link OpeningRows}, so that it only has to be copied. Not thread-safe.
 */
final class WaitingRows {
    private static final int BLOCK = 1 << 22;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private ByteBuffer block = ByteBuffer.allocate(0);
    private byte[] id = new byte[64];
    private long[] start;
    private int[] length;
    private int size;

    WaitingRows(int estimate) {
        this.start = new long[estimate];
        this.length = new int[estimate];
    }

    void add(StatedOpenings source, OpeningStatement statement, int occupation, OpeningFacts facts, int[] credentials) {
        int n = statement.requirements;
        int most = OpeningRows.idOffset(n) + Short.BYTES + source.idLength() + PackedFacts.maxBytes(credentials.length);
        if (block.remaining() < most) {
            block = OpeningRows.allocate(Math.max(BLOCK, most));
            blocks.add(block);
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            length = Arrays.copyOf(length, 2 * size);
        }
        int from = block.position();
        start[size] = ((long) (blocks.size() - 1) << Integer.SIZE) | from;
        block.putInt(occupation);
        block.putInt(n);
        for (int i = 0; i < n; i++) {
            block.putInt(OpeningRows.requirement(source.required(i), statement.manner[i]));
        }
        if (id.length < source.idLength()) {
            id = new byte[source.idLength()];
        }
        source.copyId(id, 0);
        block.putShort((short) source.idLength());
        block.put(id, 0, source.idLength());
        PackedFacts.write(facts, credentials, block);
        length[size++] = block.position() - from;
    }

    /** Copies the skills that the i-th opening asks for, and returns how many they are. */
    int skills(int i, int[] to) {
        ByteBuffer its = blocks.get((int) (start[i] >>> Integer.SIZE));
        int n = OpeningRows.requirements(its, (int) start[i]);
        for (int requirement = 0; requirement < Math.min(n, to.length); requirement++) {
            to[requirement] = OpeningRows.skill(OpeningRows.requirement(its, (int) start[i], requirement));
        }
        return Math.min(n, to.length);
    }

    /** Returns the rows in their final order. */
    OpeningRows inOrder(int[] order) {
        ByteBuffer[] pieces = new ByteBuffer[OpeningRows.pieces(size)];
        int[] starts = new int[size];
        for (int piece = 0; piece < pieces.length; piece++) {
            int from = piece << OpeningRows.PIECE_BITS;
            int to = Math.min(size, from + OpeningRows.PIECE);
            int bytes = 0;
            for (int position = from; position < to; position++) {
                starts[position] = bytes;
                bytes = Math.addExact(bytes, length[order[position]]);
            }
            ByteBuffer rows = OpeningRows.allocate(bytes);
            for (int position = from; position < to; position++) {
                int index = order[position];
                rows.put(
                        starts[position],
                        blocks.get((int) (start[index] >>> Integer.SIZE)),
                        (int) start[index],
                        length[index]);
            }
            pieces[piece] = rows;
        }
        return new OpeningRows(pieces, starts);
    }
}

package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;

/**
 * Cuts openings in their order into cells and writes their rows; not thread-safe, to be used once.
 *
 * <p>A cell ends when it is full, when its dictionary is, or, unless it is small, where another group or kind begins.
 */
final class CellWriter {
    private final OpeningColumnsBuilder b;
    private final int[] positions;
    private final ByteBuffer[] pieces;
    private final int[] rowStart;
    private final OpeningFacts facts = OpeningFacts.scratch();

    /** By requirement: its code in the open cell, where the stamp says so, and its largest share there. */
    private final int[] code;

    private final int[] stamp;
    private final float[] share;
    private int[] dictionary = new int[OpeningRows.CODES];
    private int dictionarySize;

    private final List<OpeningBox> boxes = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList dictionaryStarts = new IntList();
    private final IntList dictionaries = new IntList();
    private final IntList shares = new IntList();
    private int first;
    private int next;

    CellWriter(OpeningColumnsBuilder b, int[] positions) {
        this.b = b;
        this.positions = positions;
        this.rowStart = new int[b.size];
        this.pieces = new ByteBuffer[(b.size + OpeningRows.PIECE - 1) / OpeningRows.PIECE];
        int requirements = b.requirementWeight.length;
        this.code = new int[requirements];
        this.stamp = new int[requirements];
        this.share = new float[requirements];
    }

    /** Numbers that grow in an array. */
    private static final class IntList {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    /** Takes the next opening in the order. */
    void add(int index, boolean otherKind, int few, int most) {
        int held = next - first;
        if (held >= most || (otherKind && held >= few)) {
            cut();
        }
        int before = dictionarySize;
        enter(index);
        if (dictionarySize > OpeningRows.CODES && next > first) {
            while (dictionarySize > before) {
                stamp[dictionary[--dictionarySize]] = 0;
            }
            cut();
            enter(index);
        }
        next++;
        if (dictionarySize > OpeningRows.CODES) {
            cut();
        }
    }

    /** Enters an opening's requirements into the open dictionary. */
    private void enter(int index) {
        int mark = boxes.size() + 1;
        ByteBuffer block = b.block(index);
        int at = b.waitingAt(index);
        for (int i = 0; i < b.requiredCount(index); i++) {
            int number = block.getInt(at + Integer.BYTES * i);
            if (stamp[number] != mark) {
                stamp[number] = mark;
                share[number] = 0;
                code[number] = dictionarySize;
                if (dictionarySize == dictionary.length) {
                    dictionary = Arrays.copyOf(dictionary, 2 * dictionary.length);
                }
                dictionary[dictionarySize++] = number;
            }
        }
    }

    /** Closes the open cell, if it holds anything, and writes its rows. */
    private void cut() {
        if (next == first) {
            return;
        }
        boolean wide = dictionarySize > OpeningRows.CODES;
        OpeningBox box = new OpeningBox(facts);
        for (int position = first; position < next; position++) {
            write(position, wide, box);
        }
        box.close();
        for (int position = first; position < next; position++) {
            load(position, wide);
            box.widen(facts);
        }
        boxes.add(box);
        starts.add(first);
        dictionaryStarts.add(dictionaries.size);
        for (int i = 0; i < dictionarySize; i++) {
            dictionaries.add(dictionary[i]);
            shares.add(Float.floatToRawIntBits(share[dictionary[i]]));
        }
        first = next;
        dictionarySize = 0;
    }

    private void write(int position, boolean wide, OpeningBox box) {
        int index = positions[position];
        ByteBuffer block = b.block(index);
        int at = b.waitingAt(index);
        int n = b.requiredCount(index);
        int id = at + Integer.BYTES * n;
        int idLength = block.getShort(id) & 0xffff;
        int packed = id + Short.BYTES + idLength;
        int packedLength = block.getShort(packed) & 0xffff;
        int length = Short.BYTES + n * (wide ? Short.BYTES : 1) + Short.BYTES + idLength + packedLength;
        ByteBuffer out = piece(position, length);
        rowStart[position] = out.position();
        out.putShort((short) n);
        double weights = 0;
        for (int i = 0; i < n; i++) {
            weights += b.requirementWeight[block.getInt(at + Integer.BYTES * i)];
        }
        for (int i = 0; i < n; i++) {
            int number = block.getInt(at + Integer.BYTES * i);
            // One step up bounds the quotient whichever way it was rounded.
            share[number] = Math.max(share[number], Math.nextUp((float) (b.requirementWeight[number] / weights)));
            if (wide) {
                out.putShort((short) code[number]);
            } else {
                out.put((byte) code[number]);
            }
        }
        out.put(block.slice(id, Short.BYTES + idLength));
        out.put(block.slice(packed + Short.BYTES, packedLength));
        load(position, wide);
        facts.requirements(n);
        box.add(facts, b.compiler().parameters());
    }

    /** Returns the buffer for a position's row, grown if it has to be. */
    private ByteBuffer piece(int position, int length) {
        int number = position >>> OpeningRows.PIECE_BITS;
        ByteBuffer piece = pieces[number];
        if (piece == null) {
            int rowsLeft = Math.min(OpeningRows.PIECE, b.size - position);
            piece = ByteBuffer.allocateDirect(Math.max(length, (int) Math.min(Integer.MAX_VALUE, rowsLeft * 96L)));
        } else if (piece.remaining() < length) {
            long wanted = Math.max(piece.capacity() + (piece.capacity() >> 2) + 1024L, (long) piece.position() + length);
            ByteBuffer larger = ByteBuffer.allocateDirect((int) Math.min(Integer.MAX_VALUE, wanted));
            larger.put(piece.flip());
            piece = larger;
        }
        pieces[number] = piece;
        return piece;
    }

    private void load(int position, boolean wide) {
        ByteBuffer piece = pieces[position >>> OpeningRows.PIECE_BITS];
        int id = OpeningRows.idStart(piece, rowStart[position], wide);
        PackedFacts.read(
                piece,
                OpeningRows.factsStart(piece, id),
                b.occupations[b.occupation[positions[position]]],
                b.credentials,
                facts);
    }

    /** Closes the last cell and hands everything over. */
    void end() {
        cut();
        starts.add(b.size);
        dictionaryStarts.add(dictionaries.size);
        b.boxes = boxes.toArray(OpeningBox[]::new);
        b.cellStart = starts.toArray();
        b.dictionaryStart = dictionaryStarts.toArray();
        b.dictionary = dictionaries.toArray();
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = ByteBuffer.allocateDirect(pieces[i].position()).put(pieces[i].flip());
        }
        b.rows = new OpeningRows(pieces, rowStart);
        turn();
    }

    /** Turns dictionaries by cell into cells by requirement. */
    private void turn() {
        int requirements = b.requirementWeight.length;
        int[] start = new int[requirements + 1];
        for (int number : b.dictionary) {
            start[number + 1]++;
        }
        for (int i = 0; i < requirements; i++) {
            start[i + 1] += start[i];
        }
        int[] at = Arrays.copyOf(start, requirements);
        b.cellsStart = start;
        b.cellOf = new int[b.dictionary.length];
        b.shareIn = new float[b.dictionary.length];
        for (int cell = 0; cell < b.boxes.length; cell++) {
            for (int i = b.dictionaryStart[cell]; i < b.dictionaryStart[cell + 1]; i++) {
                int to = at[b.dictionary[i]]++;
                b.cellOf[to] = cell;
                b.shareIn[to] = Float.intBitsToFloat(shares.values[i]);
            }
        }
    }
}

package org.inclusivework.matcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What openings offer, by accommodation: one bit an opening, so that sixty-four openings are asked at once.
 *
 * <p>A bit is set where the accommodation is provided or can be arranged in some part of working life. An accommodation that nobody
 * offers takes no room, and neither do {@value #BLOCK_OPENINGS} openings in a row none of which offers it. Immutable by convention once filled.
 */
final class OfferSlices {
    private static final int BLOCK = 64;
    private static final int BLOCK_OPENINGS = BLOCK * Long.SIZE;

    private final long[][][] slices = new long[Long.SIZE][][];
    private final int blocks;

    OfferSlices(int size) {
        this.blocks = (size + BLOCK_OPENINGS - 1) / BLOCK_OPENINGS;
    }

    /** Takes what the i-th opening offers, as bits of accommodations. */
    void set(int i, long offered) {
        for (long left = offered; left != 0; left &= left - 1) {
            int code = Long.numberOfTrailingZeros(left);
            if (slices[code] == null) {
                slices[code] = new long[blocks][];
            }
            long[][] slice = slices[code];
            int block = i / BLOCK_OPENINGS;
            if (slice[block] == null) {
                slice[block] = new long[BLOCK];
            }
            slice[block][i / Long.SIZE % BLOCK] |= 1L << i;
        }
    }

    /** Writes which blocks there are, by accommodation, then the blocks. */
    void write(ColumnsWriter out) throws IOException {
        byte[] there = new byte[slices.length * blocks];
        List<long[]> held = new ArrayList<>();
        for (int code = 0; code < slices.length; code++) {
            for (int block = 0; slices[code] != null && block < blocks; block++) {
                if (slices[code][block] != null) {
                    there[code * blocks + block] = 1;
                    held.add(slices[code][block]);
                }
            }
        }
        out.bytes(there);
        out.longs(held, BLOCK);
    }

    /** Fills this, which is empty, with what {@link #write} wrote. */
    void read(ColumnsReader in) throws IOException {
        byte[] there = in.bytes(new byte[slices.length * blocks]);
        List<long[]> held = new ArrayList<>();
        for (int i = 0; i < there.length; i++) {
            if (there[i] != 0) {
                int code = i / blocks;
                if (slices[code] == null) {
                    slices[code] = new long[blocks][];
                }
                long[] block = new long[BLOCK];
                slices[code][i % blocks] = block;
                held.add(block);
            }
        }
        in.longs(held, BLOCK);
    }

    /** Returns which openings of a word offer any of some accommodations. */
    long offering(long accommodations, int word) {
        long offering = 0;
        for (long left = accommodations; left != 0; left &= left - 1) {
            long[][] slice = slices[Long.numberOfTrailingZeros(left)];
            long[] block = slice == null ? null : slice[word / BLOCK];
            if (block != null) {
                offering |= block[word % BLOCK];
            }
        }
        return offering;
    }

    /** Returns what the openings from one to below another offer, any of them, as bits of accommodations. */
    long union(int from, int to) {
        long union = 0;
        for (int code = 0; code < slices.length; code++) {
            if (slices[code] != null && offers(code, from, to)) {
                union |= 1L << code;
            }
        }
        return union;
    }

    private boolean offers(int code, int from, int to) {
        int last = (to - 1) / Long.SIZE;
        for (int word = from / Long.SIZE; word <= last; word++) {
            long within = (word == from / Long.SIZE ? -1L << from : -1L) & (word == last ? -1L >>> -to : -1L);
            if ((offering(1L << code, word) & within) != 0) {
                return true;
            }
        }
        return false;
    }
}

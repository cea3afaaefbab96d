package org.inclusivework.matcher.search;

import java.util.Arrays;

/**
 * The two orders of openings in columns: by group, kind and place, and by kind and place.
 *
 * <p>The group is the occupation, which decides most of the skills asked for, the priors and the fit of a wish; without one, the
 * weightiest requirement. The kind is what makes whole components differ: whether anything is said about accommodations, whether
 * people can live in, how often one comes. The place is its index on a Hilbert curve, whose runs stay together on the ground
 * better than those of any simple grid (Moon et al. 2001, IEEE TKDE 13(1), on how few runs cover an area).
 */
final class OpeningOrder {
    private static final int HILBERT_BITS = 16;
    private static final int INDEX_BITS = 25;
    private static final int PLACE_BITS = 2 * HILBERT_BITS;

    /** The most openings that a segment may hold for their index to fit into a key. */
    static final int MAX = 1 << INDEX_BITS;

    private OpeningOrder() {}

    /** Returns the index on the Hilbert curve of a point in degrees. */
    static long place(double latitude, double longitude) {
        int side = 1 << HILBERT_BITS;
        int px = Math.min(side - 1, (int) ((longitude + 180) / 360 * side));
        int py = Math.min(side - 1, (int) ((latitude + 90) / 180 * side));
        long index = 0;
        for (int s = side / 2; s > 0; s /= 2) {
            int rx = (px & s) > 0 ? 1 : 0;
            int ry = (py & s) > 0 ? 1 : 0;
            index += (long) s * s * (3 * rx ^ ry);
            if (ry == 0) {
                if (rx == 1) {
                    px = side - 1 - px;
                    py = side - 1 - py;
                }
                int swap = px;
                px = py;
                py = swap;
            }
        }
        return index;
    }

    /**
     * Returns the indices in the order by work.
     *
     * @param group of each opening, from 0
     * @param kind of each, 0 to 63
     * @param place of each
     */
    static int[] byWork(int[] group, byte[] kind, int[] place, int n, int groups) {
        int[] start = new int[groups + 1];
        for (int i = 0; i < n; i++) {
            start[group[i] + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            start[g + 1] += start[g];
        }
        int[] next = Arrays.copyOf(start, groups);
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[next[group[i]]++] = key(kind[i], place[i], i);
        }
        for (int g = 0; g < groups; g++) {
            Arrays.sort(keys, start[g], start[g + 1]);
        }
        return indices(keys);
    }

    /** Returns the indices from one to below another in the order by place. */
    static int[] byPlace(byte[] kind, int[] place, int from, int to) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = key(kind[i], place[i], i);
        }
        Arrays.sort(keys);
        return indices(keys);
    }

    private static long key(byte kind, int place, int index) {
        return (long) kind << (PLACE_BITS + INDEX_BITS) | (place & 0xffffffffL) << INDEX_BITS | index;
    }

    private static int[] indices(long[] keys) {
        int[] indices = new int[keys.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (int) (keys[i] & MAX - 1);
        }
        return indices;
    }
}

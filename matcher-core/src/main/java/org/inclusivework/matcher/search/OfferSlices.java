package org.inclusivework.matcher.search;

/**
 * What openings offer, by accommodation: one bit an opening, so that sixty-four openings are asked at once.
 *
 * <p>A bit is set where the accommodation is provided or can be arranged in some part of working life. An accommodation that nobody
 * offers takes no room. Immutable by convention once filled.
 */
final class OfferSlices {
    private final long[][] slices = new long[Long.SIZE][];
    private final int words;

    OfferSlices(int size) {
        this.words = (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** Takes what the i-th opening offers, as bits of accommodations. */
    void set(int i, long offered) {
        for (long left = offered; left != 0; left &= left - 1) {
            int code = Long.numberOfTrailingZeros(left);
            if (slices[code] == null) {
                slices[code] = new long[words];
            }
            slices[code][i / Long.SIZE] |= 1L << i;
        }
    }

    /** Returns which openings of a word offer any of some accommodations. */
    long offering(long accommodations, int word) {
        long offering = 0;
        for (long left = accommodations; left != 0; left &= left - 1) {
            long[] slice = slices[Long.numberOfTrailingZeros(left)];
            if (slice != null) {
                offering |= slice[word];
            }
        }
        return offering;
    }
}

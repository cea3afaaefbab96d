package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.OpeningBox;
import org.jspecify.annotations.Nullable;

/** Makes the boxes of cells in one of the two orders; not thread-safe. */
final class CellBoxes {
    private final HotColumns hot;
    private final OfferSlices offers;
    private final RowFacts rows;
    private final int @Nullable [] position;
    private final double visitsDormitory;

    /**
     * Makes boxes of openings in columns.
     *
     * @param position of each opening, {@code null} where it is its index
     * @param visitsDormitory see {@link org.inclusivework.matcher.scoring.ScoringParameters#visitsDormitory}
     */
    CellBoxes(HotColumns hot, OfferSlices offers, RowFacts rows, int @Nullable [] position, double visitsDormitory) {
        this.hot = hot;
        this.offers = offers;
        this.rows = rows;
        this.position = position;
        this.visitsDormitory = visitsDormitory;
    }

    /** Returns the box of the openings from one to below another. */
    OpeningBox of(int from, int to) {
        OpeningBox box = new OpeningBox();
        long offered = offers.union(from, to);
        for (int i = from; i < to; i++) {
            hot.addTo(box, i, offered, visitsDormitory);
            if (hot.hasManyPlaces(i)) {
                rows.addPlaces(box, position(i));
            }
        }
        box.close();
        for (int i = from; i < to; i++) {
            hot.widen(box, i);
            if (hot.hasManyPlaces(i)) {
                rows.widen(box, position(i));
            }
        }
        return box;
    }

    private int position(int i) {
        return position == null ? i : position[i];
    }
}

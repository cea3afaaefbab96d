package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.OpeningFacts;

/**
 * What of an opening makes whole components differ, the weightiest first, as a number from 0 to 63: a bed, silence about
 * accommodations, how often one comes, whether there is exactly one place.
 *
 * <p>The part of both orders that an opening belongs to follows from it. No cell crosses from one part to another; each has those
 * that offer something before the silent ones.
 */
final class OpeningKind {
    /** The part where one is seldom on site. */
    static final int SELDOM = 0;
    /** The part of openings with a bed. */
    static final int WITH_BED = 2;
    /** The part of the others. */
    static final int LOCAL = 4;
    /** The number of sections: two in each part. */
    static final int SECTIONS = 6;

    private static final int NO_BED = 1 << 5;
    private static final int SILENT = 1 << 4;
    private static final int DAILY = 3 << 1;

    private OpeningKind() {}

    static byte of(OpeningFacts facts) {
        double visits = facts.visits();
        int trips = visits == 0 ? 0 : visits < 0.1 ? 1 : visits < 0.5 ? 2 : 3;
        int onePlace = facts.locatedPlaces() == 1 && !facts.hasUnlocatedPlace() ? 0 : 1;
        return (byte) ((facts.dormitory() ? 0 : NO_BED) | (facts.silent() ? SILENT : 0) | trips << 1 | onePlace);
    }

    /** Returns the section of a kind: its part, and one more if silent. */
    static int section(byte kind) {
        int part = (kind & DAILY) != DAILY ? SELDOM : (kind & NO_BED) == 0 ? WITH_BED : LOCAL;
        return part + ((kind & SILENT) != 0 ? 1 : 0);
    }

    /** Returns the first position of a part, or the number of positions. */
    static int first(byte[] kindOfPosition, int part) {
        int at = 0;
        while (at < kindOfPosition.length && section(kindOfPosition[at]) < part) {
            at++;
        }
        return at;
    }
}

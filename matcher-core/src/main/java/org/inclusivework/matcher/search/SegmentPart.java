package org.inclusivework.matcher.search;

import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.index.SegmentRecords;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a request, and where its skills, cells and occupations begin among those of all segments.
 *
 * @param segment which one it is
 * @param live which documents live, {@code null} for all
 * @param firstSplit the first cell by work of openings that are looked for by place as well: local ones, and for who does not live in
 *     those with a bed
 * @param firstRegion the first region of these
 */
record SegmentPart(
        int segment,
        SegmentRecords records,
        @Nullable Bits live,
        OpeningColumns columns,
        int firstSplit,
        int firstRegion,
        int firstSkill,
        int firstWork,
        int firstPlace,
        int firstOccupation) {

    /** Returns the part that a cell by work belongs to. */
    static SegmentPart ofWork(SegmentPart[] parts, int cell) {
        int i = parts.length - 1;
        while (parts[i].firstWork > cell) {
            i--;
        }
        return parts[i];
    }

    /** Returns the part that a cell by place belongs to. */
    static SegmentPart ofPlace(SegmentPart[] parts, int cell) {
        int i = parts.length - 1;
        while (parts[i].firstPlace > cell) {
            i--;
        }
        return parts[i];
    }

    /** Returns whether the openings of a cell by work are looked for by place as well. */
    boolean splits(int workOfAll) {
        return workOfAll - firstWork >= firstSplit;
    }
}

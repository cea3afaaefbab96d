package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.OpeningBox;

/**
 * Runs of openings in one order, each with what holds for all of it.
 *
 * @param start where each cell begins; one more than there are cells
 * @param boxes what holds for each
 */
record Cells(int[] start, OpeningBox[] boxes) {
    int size() {
        return boxes.length;
    }

    int length(int cell) {
        return start[cell + 1] - start[cell];
    }
}

package org.inclusivework.matcher.search;

import org.inclusivework.matcher.scoring.OpeningBoxes;

/**
 * Runs of openings in one order, each with what holds for all of it.
 *
 * @param start where each cell begins; one more than there are cells
 * @param boxes what holds for each
 */
record Cells(int[] start, OpeningBoxes boxes) {
    int size() {
        return boxes.size();
    }

    int length(int cell) {
        return start[cell + 1] - start[cell];
    }
}

package org.inclusivework.matcher.search;

import java.io.IOException;
import org.inclusivework.matcher.scoring.OpeningBoxes;

/** Runs of openings in one order, each with what holds for all of it; immutable by convention and thread-safe. */
final class Cells {
    private final int[] start;
    private final OpeningBoxes boxes;

    /**
     * Keeps cells.
     *
     * @param start where each cell begins; one more than there are cells
     * @param boxes what holds for each
     */
    Cells(int[] start, OpeningBoxes boxes) {
        this.start = start;
        this.boxes = boxes;
    }

    void write(ColumnsWriter out) throws IOException {
        out.ints(start);
        out.ints(boxes.packed());
    }

    static Cells read(ColumnsReader in) throws IOException {
        return new Cells(in.ints(), new OpeningBoxes(in.ints()));
    }

    /** Returns where each cell begins, and where the last one ends; not to be written. */
    int[] start() {
        return start;
    }

    OpeningBoxes boxes() {
        return boxes;
    }

    int size() {
        return boxes.size();
    }

    int length(int cell) {
        return start[cell + 1] - start[cell];
    }
}

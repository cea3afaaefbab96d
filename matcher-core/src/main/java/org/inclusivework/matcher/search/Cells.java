package org.inclusivework.matcher.search;

import java.io.IOException;
import java.util.Arrays;
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

    /** Whether a cell should end before an opening: never mind, unless it is small, or in any case. */
    interface Border {
        int NONE = 0;
        int SOFT = 1;
        int SHARP = 2;

        int before(int at);
    }

    /**
     * Returns where cells begin, and where the last one ends.
     *
     * @param n how many openings there are
     * @param most a cell ends before it would hold more
     * @param few a cell that holds less does not end at a soft border
     */
    static int[] starts(int n, int most, int few, Border border) {
        int[] start = new int[n + 1];
        int cells = 0;
        for (int at = 1; at < n; at++) {
            int held = at - start[cells];
            int its = border.before(at);
            if (held >= most || its == Border.SHARP || (held >= few && its == Border.SOFT)) {
                start[++cells] = at;
            }
        }
        cells = n == 0 ? 0 : cells + 1;
        start[cells] = n;
        return Arrays.copyOf(start, cells + 1);
    }

    /** Returns the first cell that begins at an opening or after it, or the number of cells. */
    static int firstFrom(int[] start, int at) {
        int cell = 0;
        while (cell < start.length - 1 && start[cell] < at) {
            cell++;
        }
        return cell;
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

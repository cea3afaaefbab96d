package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Cells in the order in which they are to be visited, taken a few at a time by whichever thread comes; thread-safe once filled. */
final class VisitQueue {
    /** So many cells are taken at once. */
    static final int BATCH = 8;

    private final Workspace w;
    private final AtomicInteger next = new AtomicInteger();
    private int size;

    /** Begins an empty queue in the array of a workspace. */
    VisitQueue(Workspace w) {
        this.w = w;
    }

    /** Empties it, to be filled anew while nobody takes anything. */
    void clear() {
        size = 0;
        next.set(0);
    }

    void addWork(int cell) {
        add(cell);
    }

    void addPlace(int cell) {
        add(~cell);
    }

    private void add(int entry) {
        if (size == w.queue.length) {
            w.queue = Arrays.copyOf(w.queue, Math.max(1024, 2 * size));
        }
        w.queue[size++] = entry;
    }

    int size() {
        return size;
    }

    /** Returns the index of the first of {@value #BATCH} entries that nobody else gets; none is left if it is not below the size. */
    int take() {
        return next.getAndAdd(BATCH);
    }

    /** Returns whether none is left to be taken. */
    boolean isEmpty() {
        return next.get() >= size;
    }

    /** Leaves none to be taken. */
    void close() {
        next.set(size);
    }

    /** Returns the cell by work of an entry, or the complement of the cell by place, which is below 0. */
    int entry(int i) {
        return w.queue[i];
    }
}

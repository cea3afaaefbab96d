package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best openings seen, at most a given number, by score downwards and then id upwards in unsigned bytes; a heap whose root is
 * the worst. Keeps its arrays from one use to the next. Not thread-safe.
 */
final class TopPositions {
    private static final int FEW = 64;

    /** Room for an id: most are shorter. */
    private static final int SHORT = 48;

    private int most;
    private int size;
    private double[] score = new double[FEW];
    private int[] segment = new int[FEW];
    private int[] position = new int[FEW];
    private byte @Nullable [][] id = new byte[FEW][];
    private int[] idLength = new int[FEW];

    /** Empties it, to hold so many from now on. */
    void clear(int from) {
        most = from;
        size = 0;
    }

    /** Returns the score below which nothing is listed any more; below every score while there is room. */
    double threshold() {
        return size < most ? Double.NEGATIVE_INFINITY : score[0];
    }

    /** Returns whether the opening that a query has covered last would be listed with its score. */
    boolean admits(double value, OpeningQuery query) {
        return size < most || value > score[0] || (value == score[0] && query.compareId(id[0], idLength[0]) < 0);
    }

    /**
     * Lists an opening, and lets go of the worst if there are too many.
     *
     * @param itsId its id, which is copied
     * @param length how many bytes of that
     */
    void add(double value, int inSegment, int at, byte[] itsId, int length) {
        if (size == most) {
            size--;
            swap(size, 0);
            down(0);
        }
        if (size == score.length) {
            score = Arrays.copyOf(score, 2 * size);
            segment = Arrays.copyOf(segment, 2 * size);
            position = Arrays.copyOf(position, 2 * size);
            id = Arrays.copyOf(id, 2 * size);
            idLength = Arrays.copyOf(idLength, 2 * size);
        }
        score[size] = value;
        segment[size] = inSegment;
        position[size] = at;
        if (id[size] == null || id[size].length < length) {
            id[size] = new byte[Math.max(SHORT, length)];
        }
        System.arraycopy(itsId, 0, id[size], 0, length);
        idLength[size] = length;
        up(size++);
    }

    int size() {
        return size;
    }

    /** Sorts the best first; nothing can be added after that. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            int whole = size;
            size = end;
            down(0);
            size = whole;
        }
    }

    double score(int i) {
        return score[i];
    }

    int segment(int i) {
        return segment[i];
    }

    int position(int i) {
        return position[i];
    }

    /** Returns the id, its characters and no more. */
    String id(int i) {
        return new String(id[i], 0, idLength[i], StandardCharsets.UTF_8);
    }

    private boolean worse(int a, int b) {
        return score[a] < score[b]
                || (score[a] == score[b] && Arrays.compareUnsigned(id[a], 0, idLength[a], id[b], 0, idLength[b]) > 0);
    }

    private void up(int start) {
        int at = start;
        while (at > 0 && worse(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down(int start) {
        int at = start;
        while (true) {
            int worst = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2; child++) {
                if (child < size && worse(child, worst)) {
                    worst = child;
                }
            }
            if (worst == at) {
                return;
            }
            swap(at, worst);
            at = worst;
        }
    }

    private void swap(int a, int b) {
        double s = score[a];
        int g = segment[a];
        int p = position[a];
        byte[] i = id[a];
        int l = idLength[a];
        score[a] = score[b];
        segment[a] = segment[b];
        position[a] = position[b];
        id[a] = id[b];
        idLength[a] = idLength[b];
        score[b] = s;
        segment[b] = g;
        position[b] = p;
        id[b] = i;
        idLength[b] = l;
    }
}

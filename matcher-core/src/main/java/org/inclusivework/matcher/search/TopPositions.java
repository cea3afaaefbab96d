package org.inclusivework.matcher.search;

import java.util.Arrays;

/**
 * The best openings seen, at most a given number, by score downwards and then id upwards in unsigned bytes; a heap whose root is
 * the worst. Not thread-safe.
 */
final class TopPositions {
    private final int most;
    private int size;
    private double[] score;
    private int[] segment;
    private int[] position;
    private byte[][] id;

    TopPositions(int most) {
        this.most = most;
        int capacity = Math.min(most, 64);
        this.score = new double[capacity];
        this.segment = new int[capacity];
        this.position = new int[capacity];
        this.id = new byte[capacity][];
    }

    /** Returns the score below which nothing is listed any more; below every score while there is room. */
    double threshold() {
        return size < most ? Double.NEGATIVE_INFINITY : score[0];
    }

    /** Returns whether the opening that a query has covered last would be listed with its score. */
    boolean admits(double value, OpeningQuery query) {
        return size < most || value > score[0] || (value == score[0] && query.compareId(id[0]) < 0);
    }

    /** Lists an opening, and lets go of the worst if there are too many. */
    void add(double value, int inSegment, int at, byte[] itsId) {
        if (size == most) {
            size--;
            move(size, 0);
            down(0);
        }
        if (size == score.length) {
            int capacity = Math.min(most, 2 * size);
            score = Arrays.copyOf(score, capacity);
            segment = Arrays.copyOf(segment, capacity);
            position = Arrays.copyOf(position, capacity);
            id = Arrays.copyOf(id, capacity);
        }
        score[size] = value;
        segment[size] = inSegment;
        position[size] = at;
        id[size] = itsId;
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

    byte[] id(int i) {
        return id[i];
    }

    private boolean worse(int a, int b) {
        return score[a] < score[b] || (score[a] == score[b] && Arrays.compareUnsigned(id[a], id[b]) > 0);
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
        move(b, a);
        score[b] = s;
        segment[b] = g;
        position[b] = p;
        id[b] = i;
    }

    private void move(int from, int to) {
        score[to] = score[from];
        segment[to] = segment[from];
        position[to] = position[from];
        id[to] = id[from];
    }
}

package org.inclusivework.matcher.search;

import java.util.Arrays;
import org.inclusivework.matcher.scoring.Score;
import org.jspecify.annotations.Nullable;

/**
 * The best openings seen, at most a given number, best first: by score downwards and then id upwards in unsigned bytes.
 *
 * <p>For openings that come more or less in order, when putting one in its place moves few others. Not thread-safe.
 */
final class DenseTop {
    private final int most;
    private int size;
    private @Nullable Score[] score;
    private DenseTable[] table;
    private int[] position;

    DenseTop(int most) {
        this.most = most;
        int capacity = Math.min(most, 64);
        this.score = new Score[capacity];
        this.table = new DenseTable[capacity];
        this.position = new int[capacity];
    }

    /** Returns the score below which nothing is listed any more; below every score while there is room. */
    double threshold() {
        return size < most ? Double.NEGATIVE_INFINITY : score(size - 1).value();
    }

    /** Returns whether an opening would be listed. */
    boolean admits(double value, byte[] id) {
        return size < most || before(value, id, size - 1);
    }

    /** Lists an opening that is admitted, and lets go of the last if there are too many. */
    void add(Score its, DenseTable in, int at) {
        byte[] id = in.idBytes[at];
        int place = Math.min(size, most - 1);
        if (size < most && size++ == score.length) {
            int capacity = Math.min(most, 2 * score.length);
            score = Arrays.copyOf(score, capacity);
            table = Arrays.copyOf(table, capacity);
            position = Arrays.copyOf(position, capacity);
        }
        while (place > 0 && before(its.value(), id, place - 1)) {
            score[place] = score[place - 1];
            table[place] = table[place - 1];
            position[place] = position[place - 1];
            place--;
        }
        score[place] = its;
        table[place] = in;
        position[place] = at;
    }

    private boolean before(double value, byte[] id, int i) {
        double other = score(i).value();
        return value > other || (value == other && Arrays.compareUnsigned(id, table[i].idBytes[position[i]]) < 0);
    }

    int size() {
        return size;
    }

    /** Returns the score of the i-th. */
    Score score(int i) {
        Score its = score[i];
        if (its == null) {
            throw new IndexOutOfBoundsException(i);
        }
        return its;
    }

    /** Returns the id of the i-th. */
    String id(int i) {
        return table[i].id[position[i]];
    }
}

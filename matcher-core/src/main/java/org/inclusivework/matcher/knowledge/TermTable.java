package org.inclusivework.matcher.knowledge;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Weights that terms have for occupations, each term for few of them, in 8 bits; immutable.
 *
 * <p>Cost of a term: linear in the occupations that it has a weight for.
 */
public final class TermTable {

    private final float scale;
    private final int[] terms;
    private final int[] starts;
    private final short[] owners;
    private final byte[] values;
    private final TermIds ids = new TermIds();

    private TermTable(float scale, int[] terms, int[] starts, short[] owners, byte[] values) {
        this.scale = scale;
        this.terms = terms;
        this.starts = starts;
        this.owners = owners;
        this.values = values;
        for (int term : terms) {
            ids.add(term);
        }
    }

    /** A table without any term. */
    public static TermTable none() {
        return new Builder(1, 1).build();
    }

    /** Gathers the rows of a table. */
    public static final class Builder {
        private final float smallest;
        private final float scale;
        private int[] terms = new int[1 << 10];
        private int[] ends = new int[1 << 10];
        private short[] owners = new short[1 << 12];
        private byte[] values = new byte[1 << 12];
        private int rows;
        private int size;

        /**
         * A table that keeps weights in 127 steps.
         *
         * @param smallest the size below which a weight is left out
         * @param largest the size that larger weights are cut to
         */
        public Builder(float smallest, float largest) {
            this.smallest = smallest;
            this.scale = largest / Byte.MAX_VALUE;
        }

        /** Adds a term with its weight for each place; a term without a weight worth keeping is left out. */
        public void add(int term, float[] weights) {
            int before = size;
            for (int place = 0; place < weights.length; place++) {
                if (Math.abs(weights[place]) >= smallest) {
                    add((short) place, Math.round(weights[place] / scale));
                }
            }
            if (size > before) {
                if (rows == terms.length) {
                    terms = Arrays.copyOf(terms, 2 * rows);
                    ends = Arrays.copyOf(ends, 2 * rows);
                }
                terms[rows] = term;
                ends[rows++] = size;
            }
        }

        private void add(short place, int steps) {
            byte value = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
            if (value == 0) {
                return;
            }
            if (size == owners.length) {
                owners = Arrays.copyOf(owners, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            owners[size] = place;
            values[size++] = value;
        }

        /** The table of what was added. */
        public TermTable build() {
            int[] starts = new int[rows + 1];
            System.arraycopy(ends, 0, starts, 1, rows);
            return new TermTable(
                    scale,
                    Arrays.copyOf(terms, rows),
                    starts,
                    Arrays.copyOf(owners, size),
                    Arrays.copyOf(values, size));
        }
    }

    /**
     * Adds the weights of a term, each times a factor, to sums by place.
     *
     * @return whether the term is there
     */
    boolean add(int term, float factor, float[] sums) {
        int t = ids.find(term);
        if (t == TermIds.ABSENT) {
            return false;
        }
        float step = factor * scale;
        for (int p = starts[t]; p < starts[t + 1]; p++) {
            sums[owners[p]] += step * values[p];
        }
        return true;
    }

    static TermTable read(ByteBuffer in) {
        float scale = in.getFloat();
        int[] terms = new int[in.getInt()];
        int[] starts = new int[terms.length + 1];
        for (int t = 0; t < terms.length; t++) {
            terms[t] = in.getInt();
        }
        for (int t = 0; t < terms.length; t++) {
            starts[t + 1] = starts[t] + in.getShort();
        }
        short[] owners = new short[starts[terms.length]];
        byte[] values = new byte[owners.length];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = in.getShort();
        }
        in.get(values);
        return new TermTable(scale, terms, starts, owners, values);
    }

    /** The bytes that {@link #write} writes. */
    int bytes() {
        return 8 + 6 * terms.length + 3 * owners.length;
    }

    void write(ByteBuffer out) {
        out.putFloat(scale).putInt(terms.length);
        for (int term : terms) {
            out.putInt(term);
        }
        for (int t = 0; t < terms.length; t++) {
            out.putShort((short) (starts[t + 1] - starts[t]));
        }
        for (short owner : owners) {
            out.putShort(owner);
        }
        out.put(values);
    }

    @Override
    public String toString() {
        return "TermTable[" + terms.length + " terms, " + owners.length + " weights]";
    }
}

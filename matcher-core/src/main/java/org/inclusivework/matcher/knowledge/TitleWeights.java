package org.inclusivework.matcher.knowledge;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How much each kind of evidence counts for a link, and what labelled titles taught about single terms; immutable.
 *
 * <p>The logit of an occupation is the sum of its kinds of evidence, each times its coefficient, and of the weights
 * that the title's terms have for it, each times the term's share of the title. The weights of a term are kept for few
 * occupations, in 8 bits; for all others they are 0.
 */
public final class TitleWeights {

    /** The term that every title has; its weights say how common an occupation is among titles. */
    public static final int ANY = 0x616e79;

    /** The share of {@link #ANY} in every title. */
    public static final float BIAS = 0.3f;

    private static final int VERSION = 1;

    private final float[] coefficients;
    private final float scale;
    private final int[] terms;
    private final int[] starts;
    private final short[] owners;
    private final byte[] values;
    private final TermIds ids = new TermIds();

    private TitleWeights(float[] coefficients, float scale, int[] terms, int[] starts, short[] owners, byte[] values) {
        this.coefficients = coefficients;
        this.scale = scale;
        this.terms = terms;
        this.starts = starts;
        this.owners = owners;
        this.values = values;
        for (int term : terms) {
            ids.add(term);
        }
    }

    /**
     * Weights without anything learned about terms.
     *
     * @param coefficients one for each of the {@link LabelSpace#KINDS} kinds of evidence
     */
    public static TitleWeights untaught(float... coefficients) {
        return new TitleWeights(coefficients.clone(), 0, new int[0], new int[1], new short[0], new byte[0]);
    }

    /**
     * Weights learned.
     *
     * @param coefficients one for each of the {@link LabelSpace#KINDS} kinds of evidence
     * @param terms the terms, ascending
     * @param weights for each term the weights by place of the occupation; those that round to 0 are left out
     * @param largest the largest weight that is kept as it is; larger ones are cut
     */
    public static TitleWeights taught(float[] coefficients, int[] terms, float[][] weights, float largest) {
        float scale = largest / Byte.MAX_VALUE;
        int size = 0;
        for (float[] row : weights) {
            for (float weight : row) {
                size += quantised(weight, scale) == 0 ? 0 : 1;
            }
        }
        int[] starts = new int[terms.length + 1];
        short[] owners = new short[size];
        byte[] values = new byte[size];
        int at = 0;
        for (int t = 0; t < terms.length; t++) {
            for (int place = 0; place < weights[t].length; place++) {
                byte value = quantised(weights[t][place], scale);
                if (value != 0) {
                    owners[at] = (short) place;
                    values[at++] = value;
                }
            }
            starts[t + 1] = at;
        }
        return new TitleWeights(coefficients.clone(), scale, terms.clone(), starts, owners, values);
    }

    private static byte quantised(float weight, float scale) {
        return (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight / scale)));
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if it is of another version
     */
    public static TitleWeights read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = in.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "the weights of titles are of version " + version + ", not " + VERSION + ": rebuild the pack");
        }
        float[] coefficients = new float[in.getInt()];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = in.getFloat();
        }
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
        return new TitleWeights(coefficients, scale, terms, starts, owners, values);
    }

    /** The weights as bytes, big-endian. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(16 + 4 * coefficients.length + 6 * terms.length + 3 * owners.length);
        out.putInt(VERSION).putInt(coefficients.length);
        for (float coefficient : coefficients) {
            out.putFloat(coefficient);
        }
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
        return out.put(values).array();
    }

    /**
     * The logits of a title by place.
     *
     * @return whether any term of the title is known
     */
    boolean logits(LabelSpace space, TitleTerms title, float[] logits) {
        float[] evidence = space.evidence(title);
        boolean known = false;
        int kinds = LabelSpace.KINDS;
        for (int place = 0; place < logits.length; place++) {
            float sum = 0;
            for (int kind = 0; kind < kinds; kind++) {
                sum += coefficients[kind] * evidence[kinds * place + kind];
            }
            logits[place] = sum;
            known |= evidence[kinds * place] > 0;
        }
        if (terms.length == 0) {
            return known;
        }
        float[] unit = space.unit(title);
        for (int i = 0; i < unit.length; i++) {
            known |= add(title.term(i), unit[i] * scale, logits);
        }
        add(ANY, scale * BIAS, logits);
        return known;
    }

    private boolean add(int term, float weight, float[] logits) {
        int t = ids.find(term);
        if (t == TermIds.ABSENT) {
            return false;
        }
        for (int p = starts[t]; p < starts[t + 1]; p++) {
            logits[owners[p]] += weight * values[p];
        }
        return true;
    }

    @Override
    public String toString() {
        return "TitleWeights[" + Arrays.toString(coefficients) + ", " + terms.length + " terms, " + owners.length
                + " weights]";
    }
}

package org.inclusivework.matcher.knowledge;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How much each kind of evidence counts for a link, and what labelled titles taught about single terms; immutable.
 *
 * <p>The logit of an occupation is the sum of
 * <ul>
 *   <li>its kinds of evidence in the {@link LabelSpace}, each times its coefficient;
 *   <li>a coefficient times the square root of a vote: the sum of the terms' weights in a first table, each times the
 *       term's share of the title, or nothing if that is below 0. The table comes from ridge regression on names and
 *       titles, whose predictions are not linear in the logit: the root lifts small votes and tames large ones;
 *   <li>the sum of the terms' weights in a second table, each times the term's share of the title.
 * </ul>
 */
public final class TitleWeights {

    /** The term that every title has; its weights in the second table say how common an occupation is among titles. */
    public static final int ANY = 0x616e79;

    /** The share of {@link #ANY} in every title. */
    public static final float BIAS = 0.3f;

    private static final int VERSION = 2;

    private final float[] coefficients;
    private final float root;
    private final TermTable votes;
    private final TermTable words;
    private final boolean taught;

    private TitleWeights(float[] coefficients, float root, TermTable votes, TermTable words, boolean taught) {
        this.coefficients = coefficients;
        this.root = root;
        this.votes = votes;
        this.words = words;
        this.taught = taught;
    }

    /**
     * Weights without anything learned about terms.
     *
     * @param coefficients one for each of the {@link LabelSpace#KINDS} kinds of evidence
     */
    public static TitleWeights untaught(float... coefficients) {
        return new TitleWeights(coefficients.clone(), 0, TermTable.none(), TermTable.none(), false);
    }

    /**
     * Weights learned.
     *
     * @param coefficients one for each of the {@link LabelSpace#KINDS} kinds of evidence
     * @param root the coefficient of the root of the vote
     * @param votes the first table
     * @param words the second table
     */
    public static TitleWeights taught(float[] coefficients, float root, TermTable votes, TermTable words) {
        return new TitleWeights(coefficients.clone(), root, votes, words, true);
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
        return taught(coefficients, in.getFloat(), TermTable.read(in), TermTable.read(in));
    }

    /** The coefficient of a kind of evidence. */
    public float coefficient(int kind) {
        return coefficients[kind];
    }

    /** The weights as bytes, big-endian. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * coefficients.length + votes.bytes() + words.bytes());
        out.putInt(VERSION).putInt(coefficients.length);
        for (float coefficient : coefficients) {
            out.putFloat(coefficient);
        }
        out.putFloat(root);
        votes.write(out);
        words.write(out);
        return out.array();
    }

    /**
     * The logits of a title by place.
     *
     * @return whether any term of the title is known
     */
    boolean logits(LabelSpace space, TitleTerms title, float[] logits) {
        float[] evidence = space.evidence(title);
        boolean known = false;
        Arrays.fill(logits, 0);
        float[] unit = taught ? space.unit(title) : new float[0];
        for (int i = 0; i < unit.length; i++) {
            known |= votes.add(title.term(i), unit[i], logits);
        }
        // Plain loops over whole rows, which a compiler can do several places at a time.
        int places = logits.length;
        float most = 0;
        for (int place = 0; place < places; place++) {
            most = Math.max(most, evidence[place]);
        }
        known |= most > 0;
        for (int place = 0; place < places; place++) {
            logits[place] = root * (float) Math.sqrt(Math.max(0, logits[place]));
        }
        for (int kind = 0; kind < LabelSpace.KINDS; kind++) {
            float coefficient = coefficients[kind];
            int row = kind * places;
            for (int place = 0; place < places; place++) {
                logits[place] += coefficient * evidence[row + place];
            }
        }
        for (int i = 0; i < unit.length; i++) {
            known |= words.add(title.term(i), unit[i], logits);
        }
        words.add(ANY, BIAS, logits);
        return known;
    }

    @Override
    public String toString() {
        return "TitleWeights[" + Arrays.toString(coefficients) + ", " + root + ", " + votes + ", " + words + "]";
    }
}

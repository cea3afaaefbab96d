package org.inclusivework.matcher.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of a title, each a number made from a word or from a run of characters, with a weight; immutable.
 *
 * <p>Chinese runs give every piece of one to three characters, the last two and the first ones marked, since a Chinese
 * title ends in what the work is. Words of other scripts give themselves without their plural, their pairs, and their
 * pieces of four and five letters. What stands in brackets, after a dash or behind a place weighs less than the title
 * proper; what says nothing about the work (五险一金, m/f/d, senior) is left out. Two pieces of text have the same number
 * by accident about once in four thousand million.
 *
 * <p>Cost: linear in the text, of which the first {@value #LONGEST} characters are read.
 */
public final class TitleTerms {

    /** The characters of a text that are read. */
    public static final int LONGEST = 2000;

    /** The weight of a title that says nothing of the work, where tasks do. */
    private static final float ANYBODY = 0.1f;

    private final int[] terms;
    private final float[] weights;

    private TitleTerms(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The terms of a job title as it stands in an advert. */
    public static TitleTerms ofTitle(String title) {
        Collector out = new Collector();
        for (TitleText.Part part : TitleText.parts(title)) {
            TermMaker.add(part.text(), part.weight(), out);
        }
        return out.finish();
    }

    /** The terms of a job title and, at less weight, of what the work is. */
    static TitleTerms ofTitle(String title, String tasks) {
        Collector out = new Collector();
        List<TitleText.Part> parts = TitleText.parts(title);
        boolean anybody = TitleText.isAnybody(parts);
        for (TitleText.Part part : parts) {
            TermMaker.add(part.text(), anybody ? ANYBODY * part.weight() : part.weight(), out);
        }
        int before = out.size;
        TermMaker.addText(TitleText.form(tasks), 1, out);
        if (before == out.size) {
            return ofTitle(title);
        }
        float share = before == 0 || anybody ? 1 : Math.min(0.15f, 0.5f * before / (out.size - before));
        for (int i = before; i < out.size; i++) {
            out.weights[i] *= share;
        }
        return out.finish();
    }

    /** The terms of running text such as a definition or a list of tasks. */
    static TitleTerms ofText(String text, float weight) {
        Collector out = new Collector();
        String form = TitleText.form(text);
        TermMaker.addText(form, weight, out);
        return out.finish();
    }

    /** The number of different terms. */
    public int size() {
        return terms.length;
    }

    /** A term; they ascend. */
    public int term(int i) {
        return terms[i];
    }

    /** The weight of a term, above 0. */
    public float weight(int i) {
        return weights[i];
    }

    /** Gathers terms that may occur again. */
    static final class Collector {
        private int[] terms = new int[64];
        private float[] weights = new float[64];
        private int size;

        void add(int term, float weight) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            terms[size] = term;
            weights[size++] = weight;
        }

        /** Sorts by term, by way of one long for term and place, and joins those that are equal. */
        TitleTerms finish() {
            long[] order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = ((long) terms[i] << 32) | i;
            }
            Arrays.sort(order);
            int[] sorted = new int[size];
            float[] sums = new float[size];
            int n = 0;
            for (long entry : order) {
                int term = (int) (entry >> 32);
                float weight = weights[(int) entry];
                if (n > 0 && sorted[n - 1] == term) {
                    sums[n - 1] += weight;
                } else {
                    sorted[n] = term;
                    sums[n++] = weight;
                }
            }
            return new TitleTerms(Arrays.copyOf(sorted, n), Arrays.copyOf(sums, n));
        }
    }
}

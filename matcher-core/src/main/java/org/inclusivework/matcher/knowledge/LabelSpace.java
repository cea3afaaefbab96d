package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Occupations by the words of their names, definitions and tasks; immutable and safe for any number of threads.
 *
 * <p>Two kinds of evidence are kept. The first is BM25 of a title against all that is written of an occupation, where a
 * name weighs more than a task. The second is the cosine, with weights by rarity, between the title and the nearest
 * single name, worked out for the {@value #NEAR} occupations that the first kind puts in front: it knows that a title
 * is the whole of a name and not three words of it.
 *
 * <p>Cost of a title: linear in it and in the occupations that share its terms.
 */
public final class LabelSpace {

    /** The kinds of evidence: BM25 as a share of the best one's, BM25 itself divided by ten, nearest name. */
    public static final int KINDS = 3;

    static final int NEAR = 64;

    /** The rarity of a term that no name has. */
    private static final float UNSEEN = 6;

    private static final float K1 = 1.2f;
    private static final float B = 0.55f;

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final TermIds ids = new TermIds();

    private final int[] starts;
    private final short[] owners;
    private final float[] impacts;
    private final float[] rarity;

    private final NearestName names;

    private final ThreadLocal<Scratch> scratch;

    /**
     * Builds an index.
     *
     * @param entries the occupations, each code once, at most 32,767 of them
     */
    public static LabelSpace of(List<LabelledEntry> entries) {
        return new LabelSpace(entries);
    }

    private LabelSpace(List<LabelledEntry> entries) {
        if (entries.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    entries.size() + " occupations are too many: at most " + Short.MAX_VALUE);
        }
        List<TitleTerms> labels = new ArrayList<>();
        List<TermSum> sums = new ArrayList<>();
        Gatherer gatherer = new Gatherer(ids);
        Map<String, TitleTerms> hinted = new HashMap<>();
        int[] firstLabel = new int[entries.size() + 1];
        for (LabelledEntry entry : entries) {
            int place = codes.size();
            codes.add(entry.id());
            if (places.put(entry.id(), place) != null) {
                throw new IllegalArgumentException(entry.id() + " is there twice");
            }
            firstLabel[place] = labels.size();
            float weight = 3;
            for (String label : entry.labels()) {
                TitleTerms terms = TitleTerms.ofTitle(label);
                labels.add(terms);
                gatherer.add(terms, weight);
                weight = 2;
            }
            for (String hint : entry.hints()) {
                gatherer.add(hinted.computeIfAbsent(hint, TitleTerms::ofTitle), 0.3f);
            }
            gatherer.add(TitleTerms.ofText(entry.text(), 0.75f), 1);
            sums.add(gatherer.finish());
        }
        firstLabel[entries.size()] = labels.size();

        int terms = ids.size();
        int[] frequency = new int[terms];
        float total = 0;
        for (TermSum sum : sums) {
            for (int i = 0; i < sum.terms.length; i++) {
                frequency[sum.terms[i]]++;
            }
            total += sum.length;
        }
        starts = new int[terms + 1];
        for (int t = 0; t < terms; t++) {
            starts[t + 1] = starts[t] + frequency[t];
        }
        owners = new short[starts[terms]];
        impacts = new float[starts[terms]];
        int[] next = Arrays.copyOf(starts, terms);
        float mean = total / Math.max(1, sums.size());
        int n = sums.size();
        for (int place = 0; place < n; place++) {
            TermSum sum = sums.get(place);
            float norm = K1 * (1 - B + B * sum.length / mean);
            for (int i = 0; i < sum.terms.length; i++) {
                int t = sum.terms[i];
                float idf = (float) StrictMath.log(1 + (n - frequency[t] + 0.5) / (frequency[t] + 0.5));
                owners[next[t]] = (short) place;
                impacts[next[t]++] = idf * sum.weights[i] * (K1 + 1) / (sum.weights[i] + norm);
            }
        }

        int[] labelFrequency = new int[terms];
        for (TitleTerms label : labels) {
            for (int i = 0; i < label.size(); i++) {
                labelFrequency[ids.find(label.term(i))]++;
            }
        }
        rarity = new float[terms];
        for (int t = 0; t < terms; t++) {
            rarity[t] = (float) StrictMath.log(1 + labels.size() / (1.0 + labelFrequency[t]));
        }
        names = new NearestName(labels, firstLabel, ids, rarity);
        scratch = ThreadLocal.withInitial(() -> new Scratch(codes.size(), ids.size(), names.work()));
    }

    /** The number of occupations. */
    public int size() {
        return codes.size();
    }

    /** The code of the occupation at a place. */
    public String id(int place) {
        return codes.get(place);
    }

    /** The place of a code, -1 if it is not there. */
    public int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /**
     * The evidence of a title, {@link #KINDS} rows of a number for each place; the array is this thread's and is
     * overwritten by the next call. A title that shares nothing with any occupation gives zeros, and an occupation that
     * shares nothing with the title has 0 in every row.
     */
    public float[] evidence(TitleTerms title) {
        Scratch s = scratch.get();
        float[] sums = s.sums;
        Arrays.fill(sums, 0);
        int known = 0;
        double square = 0;
        int count = title.size();
        if (s.known.length < count) {
            s.known = new int[count];
        }
        for (int i = 0; i < count; i++) {
            int t = ids.find(title.term(i));
            float weight = title.weight(i);
            float scaled = unscaled(weight);
            if (t == TermIds.ABSENT) {
                square += scaled * scaled * UNSEEN * UNSEEN;
                continue;
            }
            addImpacts(starts[t], starts[t + 1], weight, sums);
            float value = scaled * rarity[t];
            s.query[t] = value;
            s.told[t >> 6] |= 1L << t;
            s.known[known++] = t;
            square += value * value;
        }
        float[] out = s.evidence;
        float best = largest(sums);
        if (best > 0) {
            float length = (float) Math.sqrt(square);
            shares(sums, best, Math.max(1, (float) Math.sqrt(count)), out);
            int n = Selection.largest(sums, NEAR, s.front);
            for (int i = 0; i < n; i++) {
                int place = s.front[i];
                out[2 * sums.length + place] = names.nearest(place, s.query, s.told, s.work) / length;
            }
        } else {
            Arrays.fill(out, 0);
        }
        for (int i = 0; i < known; i++) {
            s.query[s.known[i]] = 0;
            s.told[s.known[i] >> 6] = 0;
        }
        return out;
    }

    private void addImpacts(int from, int to, float weight, float[] sums) {
        for (int p = from; p < to; p++) {
            sums[owners[p]] += weight * impacts[p];
        }
    }

    /** The largest number, or 0. */
    static float largest(float[] values) {
        float best = 0;
        for (float value : values) {
            best = value > best ? value : best;
        }
        return best;
    }

    /** The first two rows; plain loops, which a compiler can do several places at a time. */
    private static void shares(float[] sums, float best, float terms, float[] out) {
        int places = sums.length;
        for (int place = 0; place < places; place++) {
            out[place] = sums[place] / best;
        }
        for (int place = 0; place < places; place++) {
            out[places + place] = 0.1f * sums[place] / terms;
        }
        Arrays.fill(out, 2 * places, 3 * places, 0);
    }

    /**
     * The weights of a title's terms, in the order of the terms, by rarity and of length 1; all 0 if it has no term.
     */
    public float[] unit(TitleTerms title) {
        float[] unit = new float[title.size()];
        double square = 0;
        for (int i = 0; i < unit.length; i++) {
            int t = ids.find(title.term(i));
            unit[i] = unscaled(title.weight(i)) * (t == TermIds.ABSENT ? UNSEEN : rarity[t]);
            square += unit[i] * unit[i];
        }
        if (square > 0) {
            float scale = (float) (1 / Math.sqrt(square));
            for (int i = 0; i < unit.length; i++) {
                unit[i] *= scale;
            }
        }
        return unit;
    }

    /** A term that occurs twice says less than two terms. */
    static float unscaled(float weight) {
        return (float) Math.sqrt(Math.min(weight, 2));
    }

    /** Sums of weights by term, gathered in one long row of which only few places are touched. */
    private static final class Gatherer {
        private final TermIds ids;
        private float[] sums = new float[1 << 12];
        private int[] touched = new int[1 << 10];
        private int size;
        private float length;

        Gatherer(TermIds ids) {
            this.ids = ids;
        }

        void add(TitleTerms from, float weight) {
            for (int i = 0; i < from.size(); i++) {
                int t = ids.add(from.term(i));
                if (t >= sums.length) {
                    sums = Arrays.copyOf(sums, 2 * sums.length);
                }
                if (sums[t] == 0) {
                    if (size == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * size);
                    }
                    touched[size++] = t;
                }
                float added = weight * from.weight(i);
                sums[t] += added;
                length += added;
            }
        }

        TermSum finish() {
            int[] terms = Arrays.copyOf(touched, size);
            float[] weights = new float[size];
            for (int i = 0; i < size; i++) {
                weights[i] = sums[terms[i]];
                sums[terms[i]] = 0;
            }
            TermSum sum = new TermSum(terms, weights, length);
            size = 0;
            length = 0;
            return sum;
        }
    }

    /** All that is written of one occupation. */
    @SuppressWarnings("ArrayRecordComponent")
    private record TermSum(int[] terms, float[] weights, float length) {}

    /** What one thread works in. */
    private static final class Scratch {
        private final float[] sums;
        private final float[] evidence;
        private final float[] query;
        private final long[] told;
        private final int[] front = new int[NEAR];
        private final NearestName.Work work;
        private int[] known = new int[64];

        Scratch(int places, int terms, NearestName.Work work) {
            this.work = work;
            sums = new float[places];
            evidence = new float[KINDS * places];
            query = new float[terms];
            told = new long[(terms >> 6) + 1];
        }
    }
}

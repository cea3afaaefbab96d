package org.inclusivework.matcher.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * The names of occupations as vectors of terms, and how near a title is to the nearest name of one of them; immutable.
 *
 * <p>The names of one occupation share most of their terms, so that each of its terms is kept once, with the names that
 * have it. A title is compared with all names of an occupation by one pass over those terms, in the order of the terms,
 * which is the order that each single name would be summed in.
 */
final class NearestName {

    private final int[] firstName;
    private final int[] firstTerm;
    private final int[] terms;
    private final int[] firstWeight;
    private final short[] names;
    private final float[] weights;

    /**
     * Indexes names.
     *
     * @param all the names, those of one occupation one after the other
     * @param firstName where the names of each occupation start, and the number of all
     * @param ids the numbers of their terms
     * @param rarity the rarity of a term by its number
     */
    NearestName(List<TitleTerms> all, int[] firstName, TermIds ids, float[] rarity) {
        this.firstName = firstName;
        int size = all.stream().mapToInt(TitleTerms::size).sum();
        int places = firstName.length - 1;
        firstTerm = new int[places + 1];
        terms = new int[size];
        firstWeight = new int[size + 1];
        names = new short[size];
        weights = new float[size];
        int distinct = 0;
        int at = 0;
        for (int place = 0; place < places; place++) {
            List<TitleTerms> some = all.subList(firstName[place], firstName[place + 1]);
            int entries = some.stream().mapToInt(TitleTerms::size).sum();
            long[] order = new long[entries];
            short[] owner = new short[entries];
            float[] unit = new float[entries];
            int n = 0;
            for (int name = 0; name < some.size(); name++) {
                TitleTerms label = some.get(name);
                putUnit(label, ids, rarity, unit, n);
                for (int i = 0; i < label.size(); i++) {
                    order[n] = ((long) label.term(i) << Integer.SIZE) | n;
                    owner[n++] = (short) name;
                }
            }
            Arrays.sort(order);
            for (int i = 0; i < entries; i++) {
                int term = (int) (order[i] >> Integer.SIZE);
                if (i == 0 || term != (int) (order[i - 1] >> Integer.SIZE)) {
                    terms[distinct] = ids.find(term);
                    firstWeight[distinct++] = at;
                }
                names[at] = owner[(int) order[i]];
                weights[at++] = unit[(int) order[i]];
            }
            firstTerm[place + 1] = distinct;
        }
        firstWeight[distinct] = at;
    }

    /** The weights of a name's terms by rarity, of length 1, put into a longer row. */
    private static void putUnit(TitleTerms label, TermIds ids, float[] rarity, float[] row, int from) {
        double square = 0;
        for (int i = 0; i < label.size(); i++) {
            float weight = LabelSpace.unscaled(label.weight(i)) * rarity[ids.find(label.term(i))];
            row[from + i] = weight;
            square += weight * weight;
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < label.size(); i++) {
            row[from + i] *= scale;
        }
    }

    /** What one thread works in. */
    static final class Work {
        private final int[] shared;
        private final float[] sums;

        private Work(int terms, int names) {
            shared = new int[terms];
            sums = new float[names];
        }
    }

    Work work() {
        return new Work(longest(firstTerm) + 1, longest(firstName));
    }

    private static int longest(int[] starts) {
        int longest = 0;
        for (int i = 1; i < starts.length; i++) {
            longest = Math.max(longest, starts[i] - starts[i - 1]);
        }
        return longest;
    }

    /**
     * The largest product of a title with a name of an occupation.
     *
     * @param title the weight of every term in the title
     * @param told a bit for every term, whether the title has it; it fits where a processor finds it at once
     */
    float nearest(int place, float[] title, long[] told, Work work) {
        int[] shared = work.shared;
        int n = 0;
        int end = firstTerm[place + 1];
        for (int t = firstTerm[place]; t < end; t++) {
            shared[n] = t;
            // Without a branch, which could not be foretold.
            int term = terms[t];
            n += (int) (told[term >> 6] >>> term) & 1;
        }
        float[] sums = work.sums;
        int count = firstName[place + 1] - firstName[place];
        Arrays.fill(sums, 0, count, 0);
        for (int i = 0; i < n; i++) {
            int t = shared[i];
            float value = title[terms[t]];
            for (int w = firstWeight[t]; w < firstWeight[t + 1]; w++) {
                sums[names[w]] += value * weights[w];
            }
        }
        float best = 0;
        for (int name = 0; name < count; name++) {
            best = Math.max(best, sums[name]);
        }
        return best;
    }
}

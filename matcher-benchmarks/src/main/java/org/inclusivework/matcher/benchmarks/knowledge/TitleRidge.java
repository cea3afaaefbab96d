package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.LabelledEntry;
import org.inclusivework.matcher.knowledge.TermTable;
import org.inclusivework.matcher.knowledge.TitleTerms;

/**
 * Kernel ridge regression of occupations on labelled titles and on the occupations' own names: a title votes for the
 * occupations of the titles and names that it resembles.
 *
 * <p>The names of an occupation are one example, their mean, and are solved for once: what they predict is taken off the
 * titles' labels, and what they explain off the titles' kernel (the Schur complement), so that each set of titles to
 * learn from costs a system of its own size only. A title's vote without its own label follows from the solution:
 * y − α / (K + λI)⁻¹ on the diagonal.
 */
final class TitleRidge {

    /** The noise of a name, for an occupation with one name; more names make less. */
    private static final float NAME_NOISE = 1.5f;

    private static final float TITLE_NOISE = 0.5f;
    private static final float SMALLEST = 0.012f;
    private static final float LARGEST = 1;
    private static final float NEGLIGIBLE = 1e-3f;

    private final int places;
    private final NavigableMap<Integer, List<Entry>> byTerm = new TreeMap<>();
    private final int titles;

    /** By row: what the names predict of a title. */
    private final float[][] expected;

    private final float[][] kernel;

    /** By place: the inverse of the names' system, and times the names' kernel with the titles. */
    private final float[][] inverse;

    private final float[][] explained;

    /** A term's share of an example: of a title by its row, of an occupation's names by the titles' number and its place. */
    private record Entry(int example, float share) {}

    TitleRidge(LabelSpace space, List<LabelledEntry> entries, List<String> titles) {
        this.places = space.size();
        this.titles = titles.size();
        List<Map<Integer, Float>> examples = new ArrayList<>();
        titles.forEach(title -> examples.add(shares(space, List.of(title))));
        entries.forEach(entry -> examples.add(shares(space, entry.labels())));
        for (int i = 0; i < examples.size(); i++) {
            for (Map.Entry<Integer, Float> share : examples.get(i).entrySet()) {
                byTerm.computeIfAbsent(share.getKey(), term -> new ArrayList<>())
                        .add(new Entry(i, share.getValue()));
            }
        }
        float[][] all = new float[examples.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = products(examples.get(i), all.length);
        }
        float[][] names = new float[places][];
        float[][] crossed = new float[places][];
        for (int c = 0; c < places; c++) {
            float[] row = all[this.titles + c];
            names[c] = Arrays.copyOfRange(row, this.titles, row.length);
            names[c][c] +=
                    NAME_NOISE / (float) Math.sqrt(entries.get(c).labels().size());
            crossed[c] = Arrays.copyOf(row, this.titles);
        }
        Cholesky factor = Cholesky.of(names);
        inverse = Cholesky.identity(places);
        factor.solve(inverse);
        explained = new float[places][];
        for (int c = 0; c < places; c++) {
            explained[c] = crossed[c].clone();
        }
        factor.solve(explained);
        expected = new float[this.titles][places];
        kernel = new float[this.titles][];
        for (int i = 0; i < this.titles; i++) {
            kernel[i] = Arrays.copyOf(all[i], this.titles);
            for (int c = 0; c < places; c++) {
                expected[i][c] = explained[c][i];
                Cholesky.add(-crossed[c][i], explained[c], kernel[i], 0, this.titles);
            }
        }
    }

    private static Map<Integer, Float> shares(LabelSpace space, List<String> texts) {
        Map<Integer, Float> shares = new TreeMap<>();
        for (String text : texts) {
            TitleTerms terms = TitleTerms.ofTitle(text);
            float[] unit = space.unit(terms);
            for (int i = 0; i < unit.length; i++) {
                shares.merge(terms.term(i), unit[i] / texts.size(), Float::sum);
            }
        }
        return shares;
    }

    private float[] products(Map<Integer, Float> shares, int examples) {
        float[] row = new float[examples];
        shares.forEach((term, share) -> {
            for (Entry entry : byTerm.getOrDefault(term, List.of())) {
                row[entry.example] += share * entry.share;
            }
        });
        return row;
    }

    /**
     * What was learned from some of the titles.
     *
     * @param withoutOwn for each of them, the votes by place had it not been learned from
     * @param votes the weights of the terms
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fit(float[][] withoutOwn, TermTable votes) {}

    /** Learns from the titles of some rows, whose occupations are at the places given. */
    Fit fit(int[] rows, int[] labels) {
        int n = rows.length;
        float[][] system = new float[n][n];
        float[][] alpha = new float[n][places];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system[i][j] = kernel[rows[i]][rows[j]];
            }
            system[i][i] += TITLE_NOISE;
            Cholesky.add(-1, expected[rows[i]], alpha[i], 0, places);
            alpha[i][labels[i]] += 1;
        }
        Cholesky factor = Cholesky.of(system);
        factor.solve(alpha);
        float[] diagonal = factor.inverseDiagonal();
        float[][] withoutOwn = new float[n][places];
        float[][] byExample = new float[titles + places][places];
        for (int c = 0; c < places; c++) {
            byExample[titles + c] = inverse[c].clone();
        }
        for (int i = 0; i < n; i++) {
            Cholesky.add(-1 / diagonal[i], alpha[i], withoutOwn[i], 0, places);
            withoutOwn[i][labels[i]] += 1;
            int[] kept = kept(alpha[i]);
            for (int c : kept) {
                byExample[rows[i]][c] = alpha[i][c];
            }
            for (int c = 0; c < places; c++) {
                float share = explained[c][rows[i]];
                float[] row = byExample[titles + c];
                for (int place : kept) {
                    row[place] -= share * alpha[i][place];
                }
            }
        }
        TermTable.Builder votes = new TermTable.Builder(SMALLEST, LARGEST);
        byTerm.forEach((term, entries) -> {
            float[] row = new float[places];
            for (Entry entry : entries) {
                Cholesky.add(entry.share, byExample[entry.example], row, 0, places);
            }
            votes.add(term, row);
        });
        return new Fit(withoutOwn, votes.build());
    }

    private static int[] kept(float[] weights) {
        return IntStream.range(0, weights.length)
                .filter(c -> Math.abs(weights[c]) >= NEGLIGIBLE)
                .toArray();
    }
}

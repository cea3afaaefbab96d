package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Says which reference occupations a text is like: a text is compared by its whole and by its title with the texts and
 * the titles of all references, and the nearest share it by how near they are.
 *
 * <p>The shares are {@code exp(s_i − s_1)} over the nearest, scaled to sum to one, where s is a weighted sum of the two
 * cosines. Ties break by the order of the references. Immutable; the cost is the postings of the text's terms.
 */
public final class OccupationMixer {

    private static final int LONGEST_TITLE = 2000;
    private static final int MAJOR = 3;
    private static final int SIX_DIGITS = 7;
    private static final String GROUP = "9999.99";

    private final Map<String, Integer> numbers;
    private final double[] idf;
    private final List<String> codes;
    private final Map<String, Integer> byCode;
    private final Map<String, Integer> byName;
    private final Postings wholes;
    private final Postings titles;
    private final Focus focus;

    /**
     * How sharply a text is compared.
     *
     * @param whole the weight of the cosine of the wholes
     * @param title the weight of the cosine of the titles
     * @param nearest how many references share at most
     */
    public record Focus(double whole, double title, int nearest) {
        /** What suits occupations that have both a title and a long text. */
        public static final Focus OCCUPATIONS = new Focus(10, 3, 60);
        /** What suits groups of occupations, whose names say little. */
        public static final Focus GROUPS = new Focus(20, 0, 20);
    }

    /**
     * Makes a mixer.
     *
     * @param terms the terms by number
     * @param idf their rarities
     * @param codes the codes of the references in O*NET-SOC
     * @param names their names in the same order
     * @param wholes their whole texts
     * @param titles their titles, not used where their weight is 0
     * @param focus how sharply to compare
     */
    public OccupationMixer(
            List<String> terms,
            double[] idf,
            List<String> codes,
            List<String> names,
            List<TermVector> wholes,
            List<TermVector> titles,
            Focus focus) {
        this.focus = focus;
        this.numbers = HashMap.newHashMap(terms.size());
        for (String term : terms) {
            numbers.put(term, numbers.size());
        }
        this.idf = idf.clone();
        this.codes = List.copyOf(codes);
        this.byCode = HashMap.newHashMap(codes.size());
        codes.forEach(code -> byCode.put(code, byCode.size()));
        this.byName = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(plain(names.get(i)), i);
        }
        this.wholes = new Postings(terms.size(), wholes);
        this.titles = new Postings(terms.size(), titles);
    }

    /** A text to compare, as the whole of it and its title. */
    public record Query(TermVector whole, TermVector title) {}

    /** The share of one reference. */
    public record Share(int reference, double share) {}

    /**
     * Reads a text whose title is all before the first full stop, colon or line break.
     *
     * @param skills further words, part of the whole
     */
    public Query query(String text, List<String> skills) {
        int end = titleEnd(text);
        return query(text.substring(0, end), text.substring(end), skills);
    }

    /** Reads a text whose title is known; the title counts twice in the whole. */
    public Query query(String title, String rest, List<String> skills) {
        List<String> own = EnglishTerms.of(title);
        List<String> all = new ArrayList<>(own);
        all.addAll(own);
        all.addAll(EnglishTerms.of(rest));
        skills.forEach(skill -> all.addAll(EnglishTerms.of(skill)));
        return new Query(vector(all), vector(own));
    }

    /** Where the title of a text ends: at the first full stop, colon or line break. */
    static int titleEnd(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST_TITLE && !endsTitle(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsTitle(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == ':' || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
    }

    private TermVector vector(List<String> terms) {
        return TermVector.of(terms, term -> numbers.getOrDefault(term, -1), term -> idf[numbers.getOrDefault(term, 0)]);
    }

    /** The references that a text is like, the likest first; empty if it shares no term with any. */
    public List<Share> mix(Query query) {
        double[] score = new double[codes.size()];
        wholes.add(query.whole(), focus.whole(), score);
        titles.add(query.title(), focus.title(), score);
        List<Integer> order = new ArrayList<>(IntStream.range(0, codes.size())
                .filter(i -> score[i] > 0)
                .boxed()
                .toList());
        Collections.sort(order, Comparator.comparingDouble((Integer i) -> -score[i]));
        List<Integer> nearest = order.subList(0, Math.min(focus.nearest(), order.size()));
        double sum = 0;
        double[] shares = new double[nearest.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = StrictMath.exp(score[nearest.get(k)] - score[nearest.get(0)]);
            sum += shares[k];
        }
        List<Share> mix = new ArrayList<>();
        for (int k = 0; k < shares.length; k++) {
            mix.add(new Share(nearest.get(k), shares[k] / sum));
        }
        return mix;
    }

    /** The references that a title stands for: the one that bears this very name, else the given ones. */
    public List<Share> mixOfTitle(String title, List<Share> otherwise) {
        Integer named = byName.get(plain(title));
        return named == null ? otherwise : List.of(new Share(named, 1));
    }

    /**
     * The references that a code of O*NET-SOC stands for. That is itself where it is one; all of its major group where it
     * ends in 9999.99. Otherwise, as for codes of older editions: the one that bears its title; those that share its six
     * digits; those that its title is like, of its major group if any is; and if it has no title, the references that
     * share most digits with it.
     */
    public List<Share> mixOfCode(String code, String title) {
        Integer known = byCode.get(code);
        if (known != null) {
            return List.of(new Share(known, 1));
        }
        if (code.endsWith(GROUP)) {
            List<Share> group = beginning(code.substring(0, MAJOR));
            return scaled(group.isEmpty() ? beginning("") : group);
        }
        Integer named = byName.get(plain(title));
        if (named != null) {
            return List.of(new Share(named, 1));
        }
        List<Share> same = beginning(code.substring(0, Math.min(SIX_DIGITS, code.length())));
        if (!same.isEmpty()) {
            return scaled(same);
        }
        List<Share> mix = mix(query(title, "", List.of()));
        List<Share> own = mix.stream()
                .filter(share -> codes.get(share.reference()).startsWith(code.substring(0, MAJOR)))
                .toList();
        if (!mix.isEmpty()) {
            return scaled(own.isEmpty() ? mix : own);
        }
        for (int end = SIX_DIGITS; same.isEmpty(); end--) {
            same = beginning(code.substring(0, Math.min(end, code.length())));
        }
        return scaled(same);
    }

    private List<Share> beginning(String digits) {
        return IntStream.range(0, codes.size())
                .filter(i -> codes.get(i).startsWith(digits))
                .mapToObj(i -> new Share(i, 1))
                .toList();
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Share> scaled(List<Share> mix) {
        double sum = mix.stream().mapToDouble(Share::share).sum();
        return mix.stream()
                .map(share -> new Share(share.reference(), share.share() / sum))
                .toList();
    }

    /** For each term the references that bear it, with its weight there. */
    private static final class Postings {
        private final int[][] references;
        private final double[][] weights;

        Postings(int terms, List<TermVector> vectors) {
            int[] sizes = new int[terms];
            vectors.forEach(vector -> IntStream.of(vector.terms()).forEach(term -> sizes[term]++));
            this.references = new int[terms][];
            this.weights = new double[terms][];
            for (int term = 0; term < terms; term++) {
                references[term] = new int[sizes[term]];
                weights[term] = new double[sizes[term]];
            }
            int[] next = new int[terms];
            for (int i = 0; i < vectors.size(); i++) {
                TermVector vector = vectors.get(i);
                for (int k = 0; k < vector.terms().length; k++) {
                    int term = vector.terms()[k];
                    references[term][next[term]] = i;
                    weights[term][next[term]++] = vector.weights()[k];
                }
            }
        }

        void add(TermVector query, double factor, double[] score) {
            for (int k = 0; k < query.terms().length; k++) {
                int[] found = references[query.terms()[k]];
                double[] weight = weights[query.terms()[k]];
                for (int i = 0; i < found.length; i++) {
                    score[found[i]] += factor * query.weights()[k] * weight[i];
                }
            }
        }
    }
}

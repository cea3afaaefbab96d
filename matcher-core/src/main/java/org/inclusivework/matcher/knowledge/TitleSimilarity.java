package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How near two job titles are in what they mean; immutable and safe for any number of threads.
 *
 * <p>Two cosines are mixed: of the titles' own terms by rarity, and of the occupations that the titles point at, so that
 * two titles are near that share no word but are names of one occupation.
 */
public final class TitleSimilarity {

    private static final double OWN_TERMS = 0.5;
    private static final int POINTED_AT = 40;

    private final LabelSpace space;

    private TitleSimilarity(LabelSpace space) {
        this.space = space;
    }

    /** Similarity by the occupations of a space. */
    public static TitleSimilarity of(LabelSpace space) {
        return new TitleSimilarity(space);
    }

    /**
     * A candidate with its nearness.
     *
     * @param title the candidate title
     * @param similarity 0 to 1
     */
    public record Ranked(String title, double similarity) {}

    /** Ranks candidates by their nearness to a title, the nearest first, equally near ones in their given order. */
    public List<Ranked> rank(String title, List<String> candidates) {
        Profile query = profile(title);
        List<Ranked> ranked = new ArrayList<>(candidates.size());
        for (String candidate : candidates) {
            ranked.add(new Ranked(candidate, similarity(query, profile(candidate))));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::similarity).reversed());
        return ranked;
    }

    /** What a title is compared by; worked out once for a title that is compared often. */
    public final class Profile {
        private final TitleTerms terms;
        private final float[] unit;
        private final int[] places;
        private final float[] shares;

        private Profile(String title) {
            terms = TitleTerms.ofTitle(title);
            unit = space.unit(terms);
            float[] evidence = space.evidence(terms);
            float[] strength = new float[space.size()];
            for (int place = 0; place < strength.length; place++) {
                float share = evidence[place];
                float nearest = evidence[2 * strength.length + place];
                float sum = 0.5f * (share + nearest);
                strength[place] = sum * sum * sum;
            }
            int[] front = new int[POINTED_AT];
            int n = Selection.largest(strength, POINTED_AT, front);
            double square = 0;
            for (int i = 0; i < n; i++) {
                square += (double) strength[front[i]] * strength[front[i]];
            }
            float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
            places = Arrays.copyOf(front, n);
            Arrays.sort(places);
            shares = new float[n];
            for (int i = 0; i < n; i++) {
                shares[i] = strength[places[i]] * scale;
            }
        }
    }

    /** The profile of a title. */
    public Profile profile(String title) {
        return new Profile(title);
    }

    /** The nearness of two titles, 0 to 1, the same in both directions. */
    public double similarity(Profile a, Profile b) {
        double own = 0;
        for (int i = 0, j = 0; i < a.unit.length && j < b.unit.length; ) {
            int order = Integer.compare(a.terms.term(i), b.terms.term(j));
            if (order == 0) {
                own += (double) a.unit[i] * b.unit[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double shared = 0;
        for (int i = 0, j = 0; i < a.places.length && j < b.places.length; ) {
            int order = Integer.compare(a.places[i], b.places[j]);
            if (order == 0) {
                shared += (double) a.shares[i] * b.shares[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double mixed = OWN_TERMS * own + (1 - OWN_TERMS) * shared;
        return Math.max(0, Math.min(1, mixed));
    }
}

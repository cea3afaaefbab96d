package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * Links titles of openings to occupations of one classification; immutable and safe for any number of threads.
 *
 * <p>The confidence is the share of a link among all occupations by the exponential of its logit. A first link is sure
 * if its confidence is at least {@value #SURE} and no occupation that it must never stand for silently comes second to
 * it. Links of equal confidence stand in the order of their codes.
 */
public final class TitleLinker {

    /** The least confidence that needs no question. */
    public static final double SURE = 0.6;

    /** The confidence below which nothing is said to be known at all. */
    private static final double UNKNOWN = 0.015;

    /** Occupations that people mix up and the law does not: blind medical massage and health massage. */
    private static final Map<String, Set<String>> NEVER_SILENT =
            Map.of("csco:2-05-10-00", Set.of("csco:4-10-04-02"), "csco:4-10-04-02", Set.of("csco:2-05-10-00"));

    private final TitleIndex index;
    private final TitleWeights weights;
    private final ThreadLocal<float[]> logits;

    private TitleLinker(TitleIndex index, TitleWeights weights) {
        this.index = index;
        this.weights = weights;
        this.logits = ThreadLocal.withInitial(() -> new float[index.size()]);
    }

    /** A linker of an index and of weights that belong to it. */
    public static TitleLinker of(TitleIndex index, TitleWeights weights) {
        return new TitleLinker(index, weights);
    }

    /** The index. */
    public TitleIndex index() {
        return index;
    }

    /** Links a title to at most k occupations. */
    public TitleLinks link(String title, int k) {
        return link(TitleTerms.ofTitle(title), k);
    }

    private TitleLinks link(TitleTerms terms, int k) {
        float[] scores = logits.get();
        weights.logits(index, terms, scores);
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int place = 0; place < scores.length; place++) {
            scores[place] = (float) Math.exp(scores[place] - best);
            sum += scores[place];
        }
        int[] front = new int[Math.min(Math.max(k, 2), scores.length)];
        int n = Selection.largest(scores, front.length, front);
        List<TitleLinks.Link> ranked = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            ranked.add(new TitleLinks.Link(index.code(front[i]), scores[front[i]] / sum));
        }
        if (terms.size() == 0 || ranked.get(0).confidence() < UNKNOWN) {
            return new TitleLinks(TitleLinks.Verdict.UNKNOWN, List.of());
        }
        boolean sure = ranked.get(0).confidence() >= SURE && !mixedUp(ranked);
        return new TitleLinks(
                sure ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE,
                ranked.subList(0, Math.min(k, ranked.size())));
    }

    private static boolean mixedUp(List<TitleLinks.Link> ranked) {
        Set<String> others = NEVER_SILENT.get(ranked.get(0).code().toString());
        if (others == null) {
            return false;
        }
        return ranked.stream().limit(3).map(link -> link.code().toString()).anyMatch(others::contains);
    }

    OccupationCode code(int place) {
        return index.code(place);
    }
}

package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * Links titles of openings to occupations of one classification; immutable and safe for any number of threads.
 *
 * <p>The confidence is the share of a link among all occupations by the exponential of its logit. A first link is sure
 * if its confidence is at least {@value #SURE}. Links of equal confidence stand in the order of their codes. Two occupations
 * that share names and that the law keeps apart are told apart by the words that say which is meant, or not at all:
 * see {@link MassageRule}.
 */
public final class TitleLinker {

    /** The least confidence that needs no question. */
    public static final double SURE = 0.6;

    /** The confidence below which nothing is said to be known at all. */
    private static final double UNKNOWN = 0.015;

    private final LabelSpace space;
    private final TitleWeights weights;
    private final MassageRule massage;
    private final ThreadLocal<float[]> logits;

    private TitleLinker(LabelSpace space, TitleWeights weights) {
        this.space = space;
        this.weights = weights;
        this.massage = new MassageRule(space);
        this.logits = ThreadLocal.withInitial(() -> new float[space.size()]);
    }

    /** A linker of a space and of weights that belong to it. */
    public static TitleLinker of(LabelSpace space, TitleWeights weights) {
        return new TitleLinker(space, weights);
    }

    /** The occupations and their names. */
    public LabelSpace space() {
        return space;
    }

    /** Links a title to at most k occupations. */
    public TitleLinks link(String title, int k) {
        return link(TitleTerms.ofTitle(title), TitleText.form(title), k);
    }

    /** Links a title, with what the work is, to at most k occupations. */
    public TitleLinks link(String title, String tasks, int k) {
        return link(TitleTerms.ofTitle(title, tasks), TitleText.form(title + ' ' + tasks), k);
    }

    private TitleLinks link(TitleTerms terms, String words, int k) {
        float[] scores = logits.get();
        boolean known = weights.logits(space, terms, scores);
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int place = 0; place < scores.length; place++) {
            scores[place] = (float) power(scores[place] - best);
            sum += scores[place];
        }
        massage.apply(words, scores);
        int[] front = new int[Math.min(Math.max(k, 2), scores.length)];
        int n = Selection.largest(scores, front.length, front);
        List<TitleLinks.Link> ranked = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            ranked.add(new TitleLinks.Link(OccupationCode.parse(space.id(front[i])), scores[front[i]] / sum));
        }
        if (!known || ranked.get(0).confidence() < UNKNOWN) {
            return new TitleLinks(TitleLinks.Verdict.UNKNOWN, List.of());
        }
        boolean sure = ranked.get(0).confidence() >= SURE;
        return new TitleLinks(
                sure ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE,
                ranked.subList(0, Math.min(k, ranked.size())));
    }

    /**
     * The exponential of a number not above 0 as (1 + x/4096)⁴⁰⁹⁶: monotone, the same on every machine, too low by about
     * the share x²/8192, and several times faster than the exact one.
     */
    private static double power(double x) {
        double y = Math.max(0, 1 + x / 4096);
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        return y * y;
    }
}

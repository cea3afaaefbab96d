package org.inclusivework.matcher.allocation;

import java.util.List;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;

/**
 * One number for five goals: weights so large that a sum of weighted goals orders as the goals themselves do, exactly.
 *
 * <p><b>Why this is exact.</b> Two flows differ by simple cycles of the residual network [1], and a flow is best when no such cycle
 * gains. So only the sign of what a <i>cycle</i> gains has to be right, not the sum over everybody, which keeps the weights small.
 * The prices of the proof are sums along simple paths from the hub, and its check adds an arc to two such paths. On a simple path
 * each booth and each person occurs once, so at most k = min(people, booths) choices are taken up and k given up; the hub occurs
 * once, as the start. Hence of two paths and an arc, and of a cycle all the more:
 *
 * <ul>
 *   <li>|score| ≤ (2k + 1) · largest score, |wishes| ≤ (2k + 1) · largest points;
 *   <li>|seen once| ≤ 3, |seen twice| ≤ 3, |crowding| ≤ 3 · largest load.
 * </ul>
 *
 * <p>The weight of a goal is 1 + Σ weight · bound over the later goals: the first goal that differs decides. All in {@code long} with
 * exact operations; a problem that would not fit is refused before anything is solved. A thousand booths with scores in millionths
 * fit with a factor of 6 to spare, and {@link AllocationVerifier} checks the result goal by goal, without any weights.
 *
 * <ol>
 *   <li>R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows. Prentice Hall 1993, theorems 3.7 and 9.1.
 * </ol>
 *
 * @param once the weight of a person seen at all
 * @param twice the weight of a person seen twice
 * @param wish the weight of a point for a choice
 * @param score the weight of a unit of score
 */
record GoalWeights(long once, long twice, long wish, long score) {
    /** How many times {@link #once} a node that cannot be reached lies away: more than any two paths and an arc together. */
    static final long FAR = 16;

    private static final long HUB_ARCS = 3;

    static GoalWeights of(long people, long booths, long maxScore, long maxPoints, long maxLoad) {
        try {
            long choices = 2 * Math.min(people, booths) + 1;
            long crowdingSum = HUB_ARCS * maxLoad;
            long score = 1 + crowdingSum;
            long scoreSum = Math.multiplyExact(score, Math.multiplyExact(choices, maxScore));
            long wish = Math.addExact(score, scoreSum);
            long wishSum = Math.multiplyExact(wish, Math.multiplyExact(choices, maxPoints));
            long twice = Math.addExact(wish, wishSum);
            long once = Math.multiplyExact(twice, HUB_ARCS + 1);
            // Distances reach FAR + 4 times once, and reduced costs add three of them.
            Math.multiplyExact(once, 4 * FAR);
            return new GoalWeights(once, twice, wish, score);
        } catch (ArithmeticException e) {
            throw new MatcherException.InvalidInput(
                    List.of(new Problem(
                            "allocation",
                            "",
                            "the scores are too fine for so many booths to be weighed exactly",
                            "round the scores, such as to thousandths, or plan halls one by one")),
                    e);
        }
    }

    long of(Goals goals) {
        return once * goals.seenOnce()
                + twice * goals.seenTwice()
                + wish * goals.wishes()
                + score * goals.score()
                - goals.crowding();
    }
}

package org.inclusivework.matcher.benchmarks.macro;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;

/** Whether two lists are the same top, where scores closer than a millionth count as a tie. */
final class SameTop {
    static final double TIE = 1e-6;

    private SameTop() {}

    /**
     * Compares a peer's list with the exact one.
     *
     * <p>Same length, the same scores place by place, and no opening is listed that has not the score it is listed with: then
     * the lists differ in the order of ties at most, or in which of those tied at the last place made it.
     *
     * @param trueScore the exact score of an id, below 0 if it is not eligible
     */
    static boolean within(List<Scored> exact, List<Scored> listed, ToDoubleFunction<String> trueScore) {
        Set<String> ids = new HashSet<>();
        if (exact.size() != listed.size()) {
            return false;
        }
        for (int i = 0; i < exact.size(); i++) {
            Scored scored = listed.get(i);
            if (!ids.add(scored.id())
                    || !(Math.abs(scored.score() - exact.get(i).score()) <= TIE)
                    || !(Math.abs(scored.score() - trueScore.applyAsDouble(scored.id())) <= TIE)) {
                return false;
            }
        }
        return true;
    }
}

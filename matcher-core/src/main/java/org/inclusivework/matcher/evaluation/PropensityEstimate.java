package org.inclusivework.matcher.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What other weights would have led to, reckoned from a log of what was shown: inverse propensity weighting under the position-based
 * model (Joachims, Swaminathan and Schnabel, WSDM 2017), people looking at position r with probability {@code r^−η}.
 *
 * <p>Each line of the log counts {@code (r_new)^−η / (r_shown)^−η}, at most {@code clip}, and 0 if the new list drops the opening. What
 * the new list would show and the log never showed to that person cannot be known; too much of that, and the estimate is refused.
 *
 * @param outcomesPerList the plain estimate (IPS): outcomes for each list
 * @param outcomesPerLook the self-normalised one (SNIPS; Swaminathan and Joachims 2015): outcomes for each opening looked at
 * @param logged outcomes for each list as they were
 * @param lists how many lists
 * @param overlap the share of the looks at the new lists that fall on openings that were shown
 * @param clipped the share of the lines whose weight was cut
 * @param effectiveSize {@code (Σw)² / Σw²}, in lines
 * @param lines how many lines
 */
public record PropensityEstimate(
        double outcomesPerList,
        double outcomesPerLook,
        double logged,
        int lists,
        double overlap,
        double clipped,
        double effectiveSize,
        int lines) {

    /**
     * How to reckon.
     *
     * @param eta how fast looks fall with the position; 1 is usual
     * @param clip the largest weight of a line, such as 10
     * @param depth how many places of the new lists are shown
     * @param minOverlap the least overlap, such as 0.8
     * @param minEffective the least effective size in lines, such as 100
     */
    public record Options(double eta, double clip, int depth, double minOverlap, double minEffective) {
        /** Looks fall with 1 / position, weights are cut at 10, lists show ten, overlap 0.8 and 100 lines are the least. */
        public static final Options USUAL = new Options(1, 10, 10, 0.8, 100);
    }

    /** There is too little in the log to say what the new weights would have led to; the message says what is lacking. */
    public static final class NoOverlap extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoOverlap(String message) {
            super(message);
        }
    }

    /**
     * Reckons.
     *
     * @param target the new lists, by person key
     * @param success the least outcome that counts
     * @throws NoOverlap if the new lists show too much that was never shown, or too few lines count
     */
    public static PropensityEstimate of(PlacementLog log, Run target, PlacementLog.Outcome success, Options options) {
        Map<String, Map<String, Integer>> newPositions = new HashMap<>();
        for (String person : target.topics()) {
            Map<String, Integer> positions = new HashMap<>();
            List<String> ranking = target.ranking(person);
            for (int i = 0; i < Math.min(options.depth, ranking.size()); i++) {
                positions.put(ranking.get(i), i + 1);
            }
            newPositions.put(person, positions);
        }
        Map<String, List<PlacementLog.Shown>> lists = new LinkedHashMap<>();
        log.shown()
                .forEach(line -> lists.computeIfAbsent(line.listId(), id -> new ArrayList<>())
                        .add(line));
        double looks = 0;
        double covered = 0;
        double sum = 0;
        double squares = 0;
        double won = 0;
        long clipped = 0;
        long successes = 0;
        for (List<PlacementLog.Shown> list : lists.values()) {
            Map<String, Integer> positions =
                    newPositions.getOrDefault(list.get(0).personKey(), Map.of());
            for (int r = 1; r <= positions.size(); r++) {
                looks += look(r, options);
            }
            for (PlacementLog.Shown line : list) {
                Integer position = positions.get(line.openingId());
                boolean succeeded = line.outcome().compareTo(success) >= 0;
                successes += succeeded ? 1 : 0;
                if (position == null) {
                    continue;
                }
                covered += look(position, options);
                double weight = look(position, options) / look(line.position(), options);
                clipped += weight > options.clip ? 1 : 0;
                weight = Math.min(options.clip, weight);
                sum += weight;
                squares += weight * weight;
                won += succeeded ? weight : 0;
            }
        }
        double overlap = looks == 0 ? 0 : covered / looks;
        double effective = squares == 0 ? 0 : sum * sum / squares;
        if (overlap < options.minOverlap || effective < options.minEffective) {
            throw new NoOverlap(String.format(
                    Locale.ROOT,
                    "记录不足以估计 / the log cannot tell: 重叠 overlap %.3f (≥ %.3f), 有效行数 effective lines %.1f (≥ %.1f)",
                    overlap,
                    options.minOverlap,
                    effective,
                    options.minEffective));
        }
        int lines = log.shown().size();
        return new PropensityEstimate(
                won / lists.size(),
                won / sum,
                (double) successes / lists.size(),
                lists.size(),
                overlap,
                (double) clipped / lines,
                effective,
                lines);
    }

    private static double look(int position, Options options) {
        return StrictMath.pow(position, -options.eta);
    }
}

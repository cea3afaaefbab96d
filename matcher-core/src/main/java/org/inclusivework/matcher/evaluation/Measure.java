package org.inclusivework.matcher.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A measure with its name: {@code nDCG@10} (linear gain), {@code nDCG-exp@10} (exponential gain), {@code AP}, {@code RR}, {@code P@5},
 * {@code R@10}, {@code Judged@10}, {@code bpref}, {@code ERR@10} (grades up to 3; {@code ERR-4@10} up to 4).
 */
public final class Measure {
    private static final Pattern NAME = Pattern.compile("(nDCG|nDCG-exp|P|R|Judged|ERR(?:-(\\d{1,2}))?)@(\\d{1,6})");
    private static final String KNOWN = "nDCG@10, nDCG-exp@10, AP, RR, P@10, R@10, Judged@10, bpref, ERR@10, ERR-4@10";

    private final String name;
    private final Function function;

    private Measure(String name, Function function) {
        this.name = name;
        this.function = function;
    }

    /**
     * Returns the measure of that name.
     *
     * @throws IllegalArgumentException if there is none; lists those that there are
     */
    public static Measure of(String name) {
        return switch (name) {
            case "AP" -> new Measure(name, (ids, grades) -> RankedMeasures.averagePrecision(ids, relevant(grades)));
            case "RR" -> new Measure(name, (ids, grades) -> RankedMeasures.reciprocalRank(ids, relevant(grades)));
            case "bpref" -> new Measure(name, GradedMeasures::bpref);
            default -> cut(name);
        };
    }

    /** Returns a measure that looks at the first k. */
    private static Measure cut(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches() || Integer.parseInt(match.group(3)) == 0) {
            throw new IllegalArgumentException("没有这个指标，可用的有 / there is no measure “" + name + "”; there are " + KNOWN);
        }
        int k = Integer.parseInt(match.group(3));
        int best = match.group(2) == null ? 3 : Integer.parseInt(match.group(2));
        return new Measure(
                name,
                switch (match.group(1)) {
                    case "nDCG" -> (ids, grades) -> GradedMeasures.ndcgAt(k, Gain.LINEAR, ids, grades);
                    case "nDCG-exp" -> (ids, grades) -> GradedMeasures.ndcgAt(k, Gain.EXPONENTIAL, ids, grades);
                    case "P" -> (ids, grades) -> GradedMeasures.precisionAt(k, ids, grades);
                    case "R" -> (ids, grades) -> RankedMeasures.recallAt(k, ids, relevant(grades));
                    case "Judged" -> (ids, grades) -> GradedMeasures.judgedAt(k, ids, grades);
                    default -> (ids, grades) -> GradedMeasures.errAt(k, best, ids, grades);
                });
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the value for one topic, 0 to 1. */
    public double of(List<String> ranked, Map<String, Integer> grades) {
        return function.of(ranked, grades);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Set<String> relevant(Map<String, Integer> grades) {
        return grades.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private interface Function {
        double of(List<String> ranked, Map<String, Integer> grades);
    }
}

package org.inclusivework.matcher.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a ranking treats groups of people, and how it spreads people over openings.
 *
 * <p>Means of groups below {@value #MIN_PEOPLE} people are never given, and neither is what would let somebody work them out from the
 * rest and the whole. Reports that are compared are suppressed together. Stateless.
 */
public final class Fairness {
    /** The least number of people whose mean is given. */
    public static final int MIN_PEOPLE = 5;

    /** The group of people of whom none is recorded. */
    public static final String NOT_RECORDED = "未登记 not recorded";

    private Fairness() {}

    /**
     * One group.
     *
     * @param group its name
     * @param people how many of it the first report is about
     * @param means by report
     */
    public record GroupMeans(String group, int people, List<Double> means) {}

    /**
     * Groups side by side.
     *
     * @param rows the groups that may be shown, by name
     * @param suppressed how many may not
     */
    public record Comparison(List<GroupMeans> rows, int suppressed) {}

    /**
     * Returns the means of the groups in one or several reports, such as nDCG under the old and the new weights, or exposure.
     *
     * @param reports values by person
     */
    public static Comparison byGroup(Groups groups, List<? extends Map<String, Double>> reports) {
        List<Map<String, List<Double>>> grouped = new ArrayList<>();
        for (Map<String, Double> report : reports) {
            TreeMap<String, List<Double>> values = new TreeMap<>(IdOrder.ASCENDING);
            TreeMap<String, Double> inOrder = new TreeMap<>(IdOrder.ASCENDING);
            inOrder.putAll(report);
            inOrder.forEach((id, value) -> values.computeIfAbsent(groups.of(id), g -> new ArrayList<>())
                    .add(value));
            grouped.add(values);
        }
        Set<String> suppressed = suppressed(grouped.stream()
                .map(values -> {
                    Map<String, Integer> sizes = new HashMap<>();
                    values.forEach((group, list) -> sizes.put(group, list.size()));
                    return sizes;
                })
                .toList());
        TreeSet<String> shown = new TreeSet<>(IdOrder.ASCENDING);
        grouped.forEach(values -> shown.addAll(values.keySet()));
        shown.removeAll(suppressed);
        List<GroupMeans> rows = shown.stream()
                .map(group -> new GroupMeans(
                        group,
                        grouped.get(0).getOrDefault(group, List.of()).size(),
                        grouped.stream()
                                .map(values -> mean(values.getOrDefault(group, List.of())))
                                .toList()))
                .toList();
        return new Comparison(rows, suppressed.size());
    }

    /**
     * Returns the groups that must not be shown: those that are too small in any report, and the next larger ones until nobody can take
     * the shown from the whole and be left with fewer than {@value #MIN_PEOPLE} people or with one group.
     *
     * @param reports the number of people by group
     */
    static Set<String> suppressed(List<? extends Map<String, Integer>> reports) {
        TreeSet<String> hidden = new TreeSet<>(IdOrder.ASCENDING);
        for (Map<String, Integer> sizes : reports) {
            sizes.forEach((group, people) -> {
                if (people > 0 && people < MIN_PEOPLE) {
                    hidden.add(group);
                }
            });
        }
        boolean changed = !hidden.isEmpty();
        while (changed) {
            changed = false;
            for (Map<String, Integer> sizes : reports) {
                List<String> inside = sizes.keySet().stream()
                        .filter(hidden::contains)
                        .filter(g -> people(sizes, g) > 0)
                        .toList();
                int people = inside.stream().mapToInt(g -> people(sizes, g)).sum();
                if (inside.isEmpty() || (inside.size() > 1 && people >= MIN_PEOPLE)) {
                    continue;
                }
                var next = sizes.keySet().stream()
                        .filter(g -> !hidden.contains(g) && people(sizes, g) > 0)
                        .min(Comparator.<String>comparingInt(g -> people(sizes, g))
                                .thenComparing(IdOrder.ASCENDING));
                if (next.isPresent()) {
                    hidden.add(next.get());
                    changed = true;
                }
            }
        }
        return hidden;
    }

    /**
     * Returns the exposure of every id: the discounts of nDCG summed over the first k of all rankings; 0 for who is never there.
     *
     * @param everybody the ids that could have been ranked
     */
    public static Map<String, Double> exposure(Run run, int k, Collection<String> everybody) {
        TreeMap<String, Double> exposure = new TreeMap<>(IdOrder.ASCENDING);
        everybody.forEach(id -> exposure.put(id, 0.0));
        for (String topic : run.topics()) {
            List<String> ranking = run.ranking(topic);
            for (int i = 0; i < Math.min(k, ranking.size()); i++) {
                exposure.merge(ranking.get(i), GradedMeasures.discount(i + 1), Double::sum);
            }
        }
        return exposure;
    }

    /** Returns 1 for every topic whose ranking is empty, 0 for the others. */
    public static Map<String, Double> emptyLists(Run run, Collection<String> topics) {
        TreeMap<String, Double> empty = new TreeMap<>(IdOrder.ASCENDING);
        topics.forEach(topic -> empty.put(topic, run.ranking(topic).isEmpty() ? 1.0 : 0.0));
        return empty;
    }

    /**
     * Gini's coefficient of values of 0 or more: 0 if all are the same, towards 1 the fewer have it all; 0 for none.
     *
     * @throws IllegalArgumentException if a value is negative
     */
    public static double gini(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        if (sorted.length > 0 && sorted[0] < 0) {
            throw new IllegalArgumentException(sorted[0] + " is negative: give values of 0 or more");
        }
        double sum = Arrays.stream(sorted).sum();
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return sum == 0 ? 0 : weighted / (sorted.length * sum);
    }

    private static int people(Map<String, Integer> sizes, String group) {
        return sizes.getOrDefault(group, 0);
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? Double.NaN : sum / values.size();
    }
}

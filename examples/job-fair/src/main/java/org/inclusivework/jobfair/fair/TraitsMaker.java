package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * Draws classes, grades and capacities: the first two by prevalence, the last from distributions that overlap between classes,
 * since people of one class differ more than classes do.
 */
final class TraitsMaker {
    private static final String EVERYBODY = "ALL";
    private static final double MOST_SEVERE_AMONG_SEVERE = 0.4;

    private final Map<DisabilityClass, Double> persons = new EnumMap<>(DisabilityClass.class);
    private final List<DataTable.Row> capacities = DataTable.bundled("capacities.tsv");
    private final double severeShare;

    TraitsMaker(Path dataDir) throws IOException {
        double severe = 0;
        double mild = 0;
        for (DataTable.Row row : DataTable.read(dataDir.resolve("disability/cn_prevalence_2010.tsv"))) {
            String code = row.get("class_code");
            switch (code) {
                case "S1" -> severe = row.number("persons_10k");
                case "S2" -> mild = row.number("persons_10k");
                default -> {
                    DisabilityClass type = DisabilityClass.values()[Integer.parseInt(code) - 1];
                    persons.put(type, row.number("persons_10k"));
                }
            }
        }
        severeShare = severe / (severe + mild);
    }

    Traits traits(Dice dice) {
        List<DisabilityClass> classes = classes(dice);
        boolean severe = dice.chance(classes.size() > 1 ? Math.min(1, severeShare * 1.7) : severeShare * 0.88);
        int worst = dice.chance(MOST_SEVERE_AMONG_SEVERE) ? 1 : 2;
        int grade = severe ? worst : worst + 2;
        return new Traits(classes, severe, grade, capacity(classes, severe, dice));
    }

    private List<DisabilityClass> classes(Dice dice) {
        List<DisabilityClass> all = List.of(DisabilityClass.values());
        DisabilityClass first = dice.pick(all, this::weight);
        if (first != DisabilityClass.MULTIPLE) {
            return List.of(first);
        }
        List<DisabilityClass> single =
                all.stream().filter(c -> c != DisabilityClass.MULTIPLE).toList();
        List<DisabilityClass> two = new ArrayList<>();
        while (two.size() < 2) {
            DisabilityClass next = dice.pick(single, this::weight);
            if (!two.contains(next)) {
                two.add(next);
            }
        }
        return two.stream().sorted().toList();
    }

    private double weight(DisabilityClass type) {
        return persons.getOrDefault(type, 0.0);
    }

    private Map<WorkFunction, Integer> capacity(List<DisabilityClass> classes, boolean severe, Dice dice) {
        Map<WorkFunction, Integer> capacity = new EnumMap<>(WorkFunction.class);
        for (DataTable.Row row : capacities) {
            String who = row.get("who");
            if (who.equals(EVERYBODY)
                    || classes.stream().anyMatch(type -> type.name().equals(who))) {
                WorkFunction function = WorkFunction.valueOf(row.get("function"));
                int level = dice.pickAt(row.numbers(severe ? "severe" : "mild"));
                capacity.merge(function, level, Math::min);
            }
        }
        return capacity;
    }
}

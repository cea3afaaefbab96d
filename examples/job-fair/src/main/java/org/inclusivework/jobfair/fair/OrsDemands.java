package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * How likely each level of a demand is in an occupation, after the Occupational Requirements Survey of the U.S. Bureau of Labor
 * Statistics.
 *
 * <p>The survey's frequencies are read as levels: gross manipulation as both hands, fine manipulation as precision, near vision as
 * eyesight, strength as lifting, speech as listening and speaking, the share of the day on one's feet as standing. It says nothing
 * usable of the three functions of the mind. What is suppressed for an occupation is taken from its nearest group of occupations.
 */
final class OrsDemands {
    private static final int LEVELS = WorkFunction.MAX_LEVEL + 1;

    /** Shares of the day on one's feet, in per cent, from which the next level of standing counts. */
    private static final double[] STANDING_STEPS = {12, 38, 70};

    private static final double STANDING_SPREAD = 15;

    private static final Map<String, Integer> FREQUENCY =
            Map.of("NOT PRESENT", 0, "SELDOM", 1, "OCCASIONALLY", 2, "FREQUENTLY", 3, "CONSTANTLY", 3);
    private static final Map<String, Integer> STRENGTH =
            Map.of("SEDENTARY", 1, "LIGHT WORK", 2, "MEDIUM WORK", 2, "HEAVY WORK", 3, "VERY HEAVY WORK", 3);
    private static final Map<String, Integer> NEAR_VISION = Map.of("YES", 3, "NO", 1);

    /** By occupation or group, function and level: percentages summed over the occupations of the group. */
    private final Map<String, Map<WorkFunction, double[]>> sums = new HashMap<>();

    private OrsDemands() {}

    static OrsDemands read(Path dataDir) throws IOException {
        OrsDemands demands = new OrsDemands();
        for (DataTable.Row row : DataTable.read(dataDir.resolve("ors/ors2018_dev.tsv.gz"))) {
            demands.add(row);
        }
        return demands;
    }

    private void add(DataTable.Row row) {
        String level = row.get("level");
        double value = row.number("value");
        switch (row.get("requirement")) {
            case "Gross manipulation" -> add(row, WorkFunction.BOTH_HANDS, FREQUENCY.get(level), value);
            case "Fine manipulation" -> add(row, WorkFunction.HAND_PRECISION, FREQUENCY.get(level), value);
            case "Near visual acuity" -> add(row, WorkFunction.EYESIGHT, NEAR_VISION.get(level), value);
            case "Strength" -> add(row, WorkFunction.LIFTING, STRENGTH.get(level), value);
            case "Communicating verbally" -> add(row, WorkFunction.LISTENING_SPEAKING, FREQUENCY.get(level), value);
            case "Standing/walking" -> addStanding(row, value);
            default -> {
                return;
            }
        }
    }

    private void addStanding(DataTable.Row row, double percentOfDay) {
        // A mean stands for people above and below it: a third each at the mean and one spread to either side.
        for (double shift : new double[] {-STANDING_SPREAD, 0, STANDING_SPREAD}) {
            int level = 0;
            while (level < STANDING_STEPS.length && percentOfDay + shift >= STANDING_STEPS[level]) {
                level++;
            }
            add(row, WorkFunction.STANDING_WALKING, level, 100.0 / 3);
        }
    }

    private void add(DataTable.Row row, WorkFunction function, @Nullable Integer level, double percent) {
        if (level == null) {
            return;
        }
        String soc = row.get("soc").substring(0, 7);
        for (int end : new int[] {7, 6, 5, 4, 2, 0}) {
            sums.computeIfAbsent(soc.substring(0, end), k -> new TreeMap<>())
                    .computeIfAbsent(function, k -> new double[LEVELS])[level] += percent;
        }
    }

    /** Returns the weights of the levels of a function in an occupation; near vision is softened, the survey only says yes or no. */
    double[] levels(String soc, WorkFunction function) {
        for (int end : new int[] {7, 6, 5, 4, 2, 0}) {
            Map<WorkFunction, double[]> group = sums.get(soc.substring(0, end));
            double[] weights = group == null ? null : group.get(function);
            if (weights != null) {
                return function == WorkFunction.EYESIGHT ? softened(weights) : weights.clone();
            }
        }
        throw new IllegalStateException("the survey says nothing of " + function);
    }

    private static double[] softened(double[] yesNo) {
        double yes = yesNo[3];
        return new double[] {yesNo[1] * 0.2, yesNo[1] * 0.5 + yes * 0.1, yesNo[1] * 0.3 + yes * 0.6, yes * 0.3};
    }

    /** Returns the share of openings whose demand is at most a level, 0 to 1. */
    double shareAtMost(String soc, WorkFunction function, int level) {
        double[] weights = levels(soc, function);
        double within = 0;
        double all = 0;
        for (int i = 0; i < LEVELS; i++) {
            all += weights[i];
            within += i <= level ? weights[i] : 0;
        }
        return within / all;
    }

    /** The functions of the body that the survey speaks of. */
    static List<WorkFunction> functions() {
        return List.of(
                WorkFunction.BOTH_HANDS,
                WorkFunction.HAND_PRECISION,
                WorkFunction.EYESIGHT,
                WorkFunction.LIFTING,
                WorkFunction.LISTENING_SPEAKING,
                WorkFunction.STANDING_WALKING);
    }
}

package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.special.Erf;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * The nine demands of the model for every reference occupation: an intensity from 0 to 1 and its standard deviation, turned
 * into the shares of the four levels by a normal distribution cut at three bounds.
 *
 * <p>Hands, precision, lifting, and listening and speaking come from the levels of the survey, weighted by the share of the
 * workday they stand for (none 0, seldom .05, occasionally .3, frequently .7, constantly 1; strength by its load: sedentary
 * .2, light .5, medium .7, heavy 1); standing is its share of the workday; eyesight is near acuity, reading and far acuity.
 * Their deviation is that of the cross-validated model. Concentration, pace and social contact have no row in the survey:
 * they come from O*NET's activities, abilities and styles, with a wide deviation.
 */
final class DemandLevels {

    private static final double LEAST_KNOWN = 60;
    private static final int FOLDS = 10;
    private static final double WIDE = 0.22;
    private static final double TWO = 2;
    private static final Map<String, Double> TIMES =
            Map.of("NOT PRESENT", 0.0, "SELDOM", 5.0, "OCCASIONALLY", 30.0, "FREQUENTLY", 70.0, "CONSTANTLY", 100.0);
    private static final Map<String, Double> LOADS = Map.of(
            "SEDENTARY", 20.0, "LIGHT WORK", 50.0, "MEDIUM WORK", 70.0, "HEAVY WORK", 100.0, "VERY HEAVY WORK", 100.0);
    private static final double[] USUAL = {0.1, 0.35, 0.65};
    private static final Map<WorkFunction, double[]> BOUNDS = Map.of(
            WorkFunction.STANDING_WALKING, new double[] {0.08, 0.33, 0.66},
            WorkFunction.LIFTING, new double[] {0.1, 0.35, 0.8},
            WorkFunction.BOTH_HANDS, new double[] {0.03, 0.1, 0.25},
            WorkFunction.EYESIGHT, new double[] {0.1, 0.4, 0.85});

    private final Map<WorkFunction, double[]> intensities = new EnumMap<>(WorkFunction.class);
    private final Map<WorkFunction, Double> deviations = new EnumMap<>(WorkFunction.class);
    private final NavigableMap<WorkFunction, Coverage> coverage = new TreeMap<>();
    private final WorkCorpus corpus;

    /**
     * How often what was expected of a held-out occupation was right.
     *
     * @param share the share within two standard deviations, which the other occupations tell
     * @param count how many occupations
     */
    record Coverage(double share, int count) {}

    DemandLevels(DemandModel model, Sources sources) {
        this.corpus = model.corpus;
        learn(model, WorkFunction.BOTH_HANDS, levels(model, sources, "Gross manipulation", TIMES));
        learn(model, WorkFunction.HAND_PRECISION, levels(model, sources, "Fine manipulation", TIMES));
        learn(model, WorkFunction.LIFTING, levels(model, sources, "Strength", LOADS));
        learn(model, WorkFunction.LISTENING_SPEAKING, levels(model, sources, "Communicating verbally", TIMES));
        learn(model, WorkFunction.STANDING_WALKING, column(model, "Standing/walking"));
        double[] near = model.ofReferences(column(model, "Near visual acuity"));
        double[] read = model.ofReferences(column(model, "Literacy required"));
        double[] far = model.ofReferences(column(model, "Far visual acuity"));
        double[] sight = new double[near.length];
        for (int i = 0; i < sight.length; i++) {
            sight[i] = (0.6 * near[i] + 0.2 * read[i] + 0.2 * far[i]) / 100;
        }
        intensities.put(WorkFunction.EYESIGHT, sight);
        deviations.put(WorkFunction.EYESIGHT, WIDE);
        measured(
                WorkFunction.CONCENTRATION,
                0.5,
                "style Attention to Detail",
                "ability Selective Attention",
                "skill Monitoring");
        measured(
                WorkFunction.PACE,
                0.5,
                "activity Controlling Machines and Processes",
                "ability Perceptual Speed",
                "style Stress Tolerance");
        measured(
                WorkFunction.SOCIAL_CONTACT,
                0.45,
                "activity Performing for or Working Directly with the Public",
                "skill Service Orientation",
                "style Social Orientation");
    }

    private static double[] column(DemandModel model, String requirement) {
        double[] values = model.values.get(requirement);
        if (values == null) {
            throw new IllegalStateException(DemandModel.WIDE + " has no column " + requirement);
        }
        return values;
    }

    /** The mean level of each surveyed occupation, NaN where too little of it was published. */
    private static double[] levels(
            DemandModel model, Sources sources, String requirement, Map<String, Double> weights) {
        Map<String, double[]> sums = new HashMap<>();
        for (TsvTable.Row row : sources.labelled(DemandModel.LONG, "soc")) {
            Double weight = weights.get(row.get("level"));
            if (weight != null
                    && row.get("requirement").equals(requirement)
                    && !row.get("value").isEmpty()) {
                double[] sum = sums.computeIfAbsent(row.get("soc"), soc -> new double[2]);
                sum[0] += weight * Double.parseDouble(row.get("value"));
                sum[1] += Double.parseDouble(row.get("value"));
            }
        }
        return model.codes.stream()
                .mapToDouble(code -> {
                    double[] sum = sums.getOrDefault(code, new double[2]);
                    return sum[1] < LEAST_KNOWN ? Double.NaN : sum[0] / sum[1];
                })
                .toArray();
    }

    private void learn(DemandModel model, WorkFunction function, double[] target) {
        double[] known = model.ofReferences(target);
        for (int i = 0; i < known.length; i++) {
            known[i] /= 100;
        }
        double[] held = model.crossValidated(target, FOLDS);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < target.length; i++) {
            if (!Double.isNaN(target[i])) {
                sum += squared((held[i] - target[i]) / 100);
                count++;
            }
        }
        intensities.put(function, known);
        deviations.put(function, Math.sqrt(sum / count));
        int within = 0;
        for (int i = 0; i < target.length; i++) {
            double square = squared((held[i] - target[i]) / 100);
            // its own error has no part in the deviation it is judged by
            if (!Double.isNaN(target[i]) && square <= TWO * TWO * (sum - square) / (count - 1)) {
                within++;
            }
        }
        coverage.put(function, new Coverage((double) within / count, count));
    }

    private static double squared(double x) {
        return x * x;
    }

    /** For each learned function how often it was right on held-out occupations. */
    NavigableMap<WorkFunction, Coverage> coverage() {
        return coverage;
    }

    private void measured(WorkFunction function, double middle, String... names) {
        double[] intensity = new double[corpus.references.size()];
        for (int i = 0; i < intensity.length; i++) {
            double sum = 0;
            for (String name : names) {
                int column = corpus.featureNames.indexOf(name);
                if (column < 0) {
                    throw new IllegalStateException("O*NET measures no " + name);
                }
                sum += corpus.features[i][column] / names.length;
            }
            intensity[i] = Math.clamp(middle + 0.2 * sum, 0.02, 0.98);
        }
        intensities.put(function, intensity);
        deviations.put(function, WIDE);
    }

    /** How far the levels of a function are from what a held-out occupation shows, as a standard deviation. */
    double deviation(WorkFunction function) {
        return deviations.getOrDefault(function, WIDE);
    }

    /** The shares of the levels 0 to 3 of a mix of references, by function in catalogue order. */
    NavigableMap<WorkFunction, double[]> of(Map<Integer, Double> mix) {
        NavigableMap<WorkFunction, double[]> levels = new TreeMap<>();
        for (WorkFunction function : WorkFunction.values()) {
            double[] intensity = intensities.getOrDefault(function, new double[0]);
            double[] shares = new double[WorkFunction.MAX_LEVEL + 1];
            new TreeMap<>(mix).forEach((reference, share) -> {
                double[] own = cut(intensity[reference], deviation(function), BOUNDS.getOrDefault(function, USUAL));
                for (int level = 0; level < shares.length; level++) {
                    shares[level] += share * own[level];
                }
            });
            levels.put(function, shares);
        }
        return levels;
    }

    private static double[] cut(double mean, double deviation, double[] bounds) {
        double[] below = new double[bounds.length + 2];
        below[bounds.length + 1] = 1;
        for (int b = 0; b < bounds.length; b++) {
            below[b + 1] = 0.5 * (1 + Erf.erf((bounds[b] - mean) / (deviation * Math.sqrt(2))));
        }
        double[] shares = new double[bounds.length + 1];
        for (int level = 0; level < shares.length; level++) {
            shares[level] = below[level + 1] - below[level];
        }
        return shares;
    }

    /** Four shares as per mille that sum to 1000, joined as a list. */
    static String perMille(double[] shares) {
        long[] rounded = new long[shares.length];
        long rest = 1000;
        int largest = 0;
        for (int level = 0; level < shares.length; level++) {
            rounded[level] = Math.round(1000 * shares[level]);
            rest -= rounded[level];
            largest = rounded[level] > rounded[largest] ? level : largest;
        }
        rounded[largest] += rest;
        List<String> texts = new ArrayList<>();
        for (long value : rounded) {
            texts.add(Long.toString(value));
        }
        return String.join("|", texts);
    }
}

package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.knowledge.TermVector;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Learns what work demands, for occupations that nobody surveyed: one kernel ridge regression for each requirement of the
 * Occupational Requirements Survey of 2018, on the log odds of the published per cent.
 *
 * <p>A surveyed occupation is the reference occupation of its code or, where the code is of an older edition, the mix of
 * references that its title is like. The kernel is {@code features·features / d + texts·texts / c + titles·titles / 2 +
 * ½ [same major group] + 2 exp(−½ |features − features|² / d)}. Blank cells are never filled and never learned from.
 */
final class DemandModel {

    static final String WIDE = "ors/ors2018_demands_wide_dev.tsv.gz";
    static final String LONG = "ors/ors2018_dev.tsv.gz";
    static final double LAMBDA = 2;
    private static final double EDGE = 3;

    final WorkCorpus corpus;
    final List<String> codes = new ArrayList<>();
    final List<String> names = new ArrayList<>();

    /** The kernel over the surveyed occupations, then the references. */
    final double[][] kernel;

    /** Requirements in the order of the file, then levels and other targets that were added. */
    final Map<String, double[]> values = new LinkedHashMap<>();

    private final Map<String, double[]> errors = new HashMap<>();

    DemandModel(WorkCorpus corpus, Sources sources) {
        this.corpus = corpus;
        List<TsvTable.Row> wide = sources.labelled(WIDE, "soc");
        List<List<Share>> mixes = new ArrayList<>();
        List<String> majors = new ArrayList<>();
        List<TermVector> titles = new ArrayList<>();
        for (TsvTable.Row row : wide) {
            codes.add(row.get("soc"));
            names.add(row.get("occupation"));
            mixes.add(corpus.mixer.mixOfCode(row.get("soc"), row.get("occupation")));
            majors.add(row.get("soc").substring(0, 2));
            titles.add(corpus.mixer.query(row.get("occupation"), "", List.of()).title());
        }
        List<String> header = sources.table(WIDE).header();
        for (String requirement : header.subList(2, header.size())) {
            values.put(
                    requirement,
                    wide.stream()
                            .mapToDouble(row -> row.get(requirement).isEmpty()
                                    ? Double.NaN
                                    : Double.parseDouble(row.get(requirement)))
                            .toArray());
            errors.put(requirement, blank(codes.size()));
        }
        readErrors(sources);
        for (int i = 0; i < corpus.references.size(); i++) {
            WorkCorpus.Reference reference = corpus.references.get(i);
            mixes.add(List.of(new Share(i, 1)));
            majors.add(reference.code().substring(0, 2));
            titles.add(corpus.mixer.query(reference.title(), "", List.of()).title());
        }
        this.kernel = kernel(mixes, majors, titles);
    }

    private void readErrors(Sources sources) {
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        for (TsvTable.Row row : sources.labelled(LONG, "soc")) {
            Integer i = numbers.get(row.get("soc"));
            double[] value = values.get(row.get("requirement"));
            if (i == null
                    || value == null
                    || row.get("value").isEmpty()
                    || row.get("std_error").isEmpty()) {
                continue;
            }
            double stated = Double.parseDouble(row.get("value"));
            double presence = switch (row.get("level")) {
                case "YES", "MEAN" -> stated;
                case "NO", "NOT PRESENT" -> 100 - stated;
                default -> Double.NaN;
            };
            if (Math.abs(presence - value[i]) < 0.11) {
                errorsOf(row.get("requirement"))[i] = Double.parseDouble(row.get("std_error"));
            }
        }
    }

    /** Standard errors of a requirement by occupation, NaN where none was published. */
    double[] errorsOf(String requirement) {
        return Objects.requireNonNull(errors.get(requirement), requirement);
    }

    private static double[] blank(int size) {
        double[] blank = new double[size];
        Arrays.fill(blank, Double.NaN);
        return blank;
    }

    private double[][] kernel(List<List<Share>> mixes, List<String> majors, List<TermVector> titles) {
        int n = mixes.size();
        List<double[]> features = mixes.stream().map(corpus::features).toList();
        List<TermVector> texts = mixes.stream().map(this::text).toList();
        double scale = 0;
        for (int i = 0; i < codes.size(); i++) {
            scale += texts.get(i).dot(texts.get(i)) / codes.size();
        }
        double[][] kernel = new double[n][codes.size()];
        int d = corpus.featureNames.size();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < codes.size(); j++) {
                double[] a = features.get(i);
                double[] b = features.get(j);
                double both = Linear.dot(a, b) / d;
                double distance = Linear.dot(a, a) / d + Linear.dot(b, b) / d - 2 * both;
                kernel[i][j] = both
                        + texts.get(i).dot(texts.get(j)) / scale
                        + 0.5 * titles.get(i).dot(titles.get(j))
                        + (majors.get(i).equals(majors.get(j)) ? 0.5 : 0)
                        + 2 * StrictMath.exp(-0.5 * distance);
            }
        }
        return kernel;
    }

    private TermVector text(List<Share> mix) {
        double[] dense = new double[corpus.terms.size()];
        for (Share share : mix) {
            TermVector whole = corpus.wholes.get(share.reference());
            for (int k = 0; k < whole.terms().length; k++) {
                dense[whole.terms()[k]] += share.share() * whole.weights()[k];
            }
        }
        int[] terms = IntStream.range(0, dense.length).filter(t -> dense[t] > 0).toArray();
        return new TermVector(
                terms, IntStream.of(terms).mapToDouble(t -> dense[t]).toArray());
    }

    /** Per cent to log odds, with the outermost three per cent taken as three. */
    static double odds(double perCent) {
        double p = Math.clamp(perCent, EDGE, 100 - EDGE) / 100;
        return StrictMath.log(p / (1 - p));
    }

    static double perCent(double odds) {
        return 100 / (1 + StrictMath.exp(-odds));
    }

    private static int[] known(double[] target) {
        return IntStream.range(0, target.length)
                .filter(i -> !Double.isNaN(target[i]))
                .toArray();
    }

    /** Predictions in per cent for the references. */
    double[] ofReferences(double[] target) {
        double[] y = Arrays.stream(target).map(DemandModel::odds).toArray();
        Linear.Ridge ridge = Linear.ridge(kernel, known(target), y, LAMBDA);
        double[] predictions = new double[corpus.references.size()];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = perCent(ridge.predict(kernel[codes.size() + i]));
        }
        return predictions;
    }

    /** Predictions in per cent for the surveyed occupations, each by a model that has seen none of its minor group. */
    double[] crossValidated(double[] target, int folds) {
        int[] fold = Folds.of(codes.stream().map(code -> code.substring(0, 4)).toList(), folds);
        double[] y = Arrays.stream(target).map(DemandModel::odds).toArray();
        double[] predictions = new double[codes.size()];
        for (int f = 0; f < folds; f++) {
            int held = f;
            int[] seen =
                    IntStream.of(known(target)).filter(i -> fold[i] != held).toArray();
            Linear.Ridge ridge = Linear.ridge(kernel, seen, y, LAMBDA);
            for (int i = 0; i < predictions.length; i++) {
                if (fold[i] == held) {
                    predictions[i] = perCent(ridge.predict(kernel[i]));
                }
            }
        }
        return predictions;
    }
}

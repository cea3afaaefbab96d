package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.inclusivework.matcher.evaluation.ScoreMeasures;
import org.inclusivework.matcher.evaluation.ScoreMeasures.Concordance;
import org.inclusivework.matcher.knowledge.OccupationMixer;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.knowledge.TermVector;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Learns what work demands, for occupations that nobody surveyed: one kernel ridge regression for each requirement of the
 * Occupational Requirements Survey of 2018, on the log odds of the published per cent.
 *
 * <p>A surveyed occupation is the reference occupation of its code or, where the code is of an older edition, the mix of
 * references that its title is like. The kernel is {@code features·features / d + 2 texts·texts / c + titles·titles / 2 +
 * ½ [same major group] + 2 exp(−½ |features − features|² / d)}. A cell is trusted the less, the larger its standard error:
 * its penalty is λ + κ (e / p (1 − p))². Both are chosen, for all requirements together, by the C-index over folds of the
 * rows to learn from. Blank cells are never filled and never learned from.
 */
final class DemandModel {

    static final String WIDE = "ors/ors2018_demands_wide_dev.tsv.gz";
    static final String LONG = "ors/ors2018_dev.tsv.gz";
    private static final double EDGE = 1;
    private static final double LEAST_SPREAD = 3;
    private static final int INNER_FOLDS = 5;
    private static final int FEWEST = 30;
    private static final int MINOR = 4;

    /** What is tried for λ and κ. */
    private static final List<Penalty> PENALTIES = List.of(
            new Penalty(0.5, 0),
            new Penalty(1, 0),
            new Penalty(2, 0),
            new Penalty(0.5, 2),
            new Penalty(1, 2),
            new Penalty(2, 2));

    /** How little a cell is trusted, at least and for its error. */
    private record Penalty(double lambda, double kappa) {}

    final WorkCorpus corpus;
    final List<String> codes = new ArrayList<>();
    final List<String> names = new ArrayList<>();

    /** The kernel over the surveyed occupations, then the references, then the surveyed as if only their titles were known. */
    final double[][] kernel;

    /** Requirements in the order of the file, then levels and other targets that were added. */
    final Map<String, double[]> values = new LinkedHashMap<>();

    private final Map<String, double[]> errors = new HashMap<>();
    private final Penalty penalty;

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
        for (int i = 0; i < codes.size(); i++) {
            OccupationMixer.Query query = corpus.mixer.query(names.get(i), "", List.of());
            List<Share> mix = corpus.mixer.mixOfTitle(names.get(i), corpus.mixer.mix(query));
            mixes.add(mix);
            majors.add(
                    mix.isEmpty()
                            ? ""
                            : corpus.references
                                    .get(mix.get(0).reference())
                                    .code()
                                    .substring(0, 2));
            titles.add(query.title());
        }
        this.kernel = kernel(mixes, majors, titles);
        this.penalty = choose(IntStream.range(0, codes.size()).toArray());
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
                        + 2 * texts.get(i).dot(texts.get(j)) / scale
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

    /** Per cent to log odds, with the outermost per cent taken as one. */
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

    private Linear.Ridge learn(double[] target, double[] error, int[] rows, Penalty by) {
        double[] y = Arrays.stream(target).map(DemandModel::odds).toArray();
        double[] penalties = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            double p = Math.clamp(target[i], LEAST_SPREAD, 100 - LEAST_SPREAD) / 100;
            double relative = (Double.isNaN(error[i]) ? 1 : error[i]) / 100 / (p * (1 - p));
            penalties[i] = by.lambda() + by.kappa() * relative * relative;
        }
        return Linear.ridge(kernel, rows, y, penalties);
    }

    /** The penalty under which folds of these rows order each other best, the mean over the requirements. */
    private Penalty choose(int[] rows) {
        int[] fold = Folds.of(IntStream.of(rows).mapToObj(this::minorGroup).toList(), INNER_FOLDS);
        Penalty best = PENALTIES.get(0);
        double most = -1;
        for (Penalty by : PENALTIES) {
            double sum = 0;
            for (String requirement : measured()) {
                double[] target = values(requirement);
                double[] error = errorsOf(requirement);
                double[] predictions = new double[target.length];
                for (int f = 0; f < INNER_FOLDS; f++) {
                    int held = f;
                    int[] seen = IntStream.range(0, rows.length)
                            .filter(r -> fold[r] != held && !Double.isNaN(target[rows[r]]))
                            .map(r -> rows[r])
                            .toArray();
                    Linear.Ridge ridge = learn(target, error, seen, by);
                    for (int r = 0; r < rows.length; r++) {
                        if (fold[r] == held) {
                            predictions[rows[r]] = ridge.predict(kernel[rows[r]]);
                        }
                    }
                }
                int[] sure = IntStream.of(rows)
                        .filter(i -> !Double.isNaN(target[i]) && !Double.isNaN(error[i]))
                        .toArray();
                sum += concordance(predictions, target, error, sure).index();
            }
            if (sum > most) {
                most = sum;
                best = by;
            }
        }
        return best;
    }

    /** How well scores order those of the cells that really differ; a cell without an error is taken as exact. */
    static Concordance concordance(double[] scores, double[] values, double[] errors, int[] cells) {
        return ScoreMeasures.concordance(
                IntStream.of(cells).mapToDouble(i -> scores[i]).toArray(),
                IntStream.of(cells).mapToDouble(i -> values[i]).toArray(),
                IntStream.of(cells)
                        .mapToDouble(i -> Double.isNaN(errors[i]) ? 0 : errors[i])
                        .toArray());
    }

    /** The requirements with at least {@value #FEWEST} cells that have both a value and an error. */
    List<String> measured() {
        return values.keySet().stream()
                .filter(requirement -> {
                    double[] error = errorsOf(requirement);
                    return IntStream.of(known(values(requirement)))
                                    .filter(i -> !Double.isNaN(error[i]))
                                    .count()
                            >= FEWEST;
                })
                .toList();
    }

    /** Per cents of a requirement by occupation, NaN where none was published. */
    double[] values(String requirement) {
        return Objects.requireNonNull(values.get(requirement), requirement);
    }

    private String minorGroup(int row) {
        return codes.get(row).substring(0, MINOR);
    }

    /** Predictions in per cent for the references; the error of a cell that has none is taken as one per cent. */
    double[] ofReferences(double[] target, double[] error) {
        Linear.Ridge ridge = learn(target, error, known(target), penalty);
        double[] predictions = new double[corpus.references.size()];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = perCent(ridge.predict(kernel[codes.size() + i]));
        }
        return predictions;
    }

    /** {@link #ofReferences(double[], double[])} of a target without published errors. */
    double[] ofReferences(double[] target) {
        return ofReferences(target, blank(target.length));
    }

    /**
     * Predictions in per cent for the surveyed occupations, each by a model that has seen none of its minor group and whose
     * penalty was chosen without it.
     *
     * @param byTitle whether the occupation is known by its title alone, not by its code
     */
    Map<String, double[]> crossValidated(int folds, boolean byTitle) {
        int[] fold = Folds.of(
                IntStream.range(0, codes.size()).mapToObj(this::minorGroup).toList(), folds);
        Map<String, double[]> predictions = new LinkedHashMap<>();
        measured().forEach(requirement -> predictions.put(requirement, new double[codes.size()]));
        for (int f = 0; f < folds; f++) {
            int held = f;
            Penalty by = choose(IntStream.range(0, codes.size())
                    .filter(i -> fold[i] != held)
                    .toArray());
            predictions.forEach((requirement, own) ->
                    predict(values(requirement), errorsOf(requirement), fold, held, by, byTitle, own));
        }
        return predictions;
    }

    /** The same for any target, with the penalty of the whole. */
    double[] crossValidated(double[] target, int folds) {
        int[] fold = Folds.of(
                IntStream.range(0, codes.size()).mapToObj(this::minorGroup).toList(), folds);
        double[] predictions = new double[codes.size()];
        for (int f = 0; f < folds; f++) {
            predict(target, blank(target.length), fold, f, penalty, false, predictions);
        }
        return predictions;
    }

    private void predict(
            double[] target, double[] error, int[] fold, int held, Penalty by, boolean byTitle, double[] predictions) {
        int[] seen = IntStream.of(known(target)).filter(i -> fold[i] != held).toArray();
        Linear.Ridge ridge = learn(target, error, seen, by);
        int from = byTitle ? codes.size() + corpus.references.size() : 0;
        for (int i = 0; i < predictions.length; i++) {
            if (fold[i] == held) {
                predictions[i] = perCent(ridge.predict(kernel[from + i]));
            }
        }
    }
}

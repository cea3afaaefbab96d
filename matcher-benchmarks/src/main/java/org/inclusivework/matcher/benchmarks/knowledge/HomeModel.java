package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.OccupationMixer.Query;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.knowledge.TermVector;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Learns the share of work that can be done at home: kernel ridge regression on the words of a text, on O*NET's
 * measurements of the occupations it is like, on their texts, and on the texts of the ISCO groups it is like.
 *
 * <p>The kernel is {@code title·title + 2 whole·whole + 2 features·features / d + 2 mixed·mixed / c + 4 grouped·grouped /
 * g}: every part is linear, so that the model comes down to a weight for each term and a share for each reference and each
 * group. The labels are the telework index
 * of Nesta, which is one number for each O*NET code; the code itself is never a feature. Whether the references are those
 * that the text is like or those that the crosswalk names is the caller's choice.
 */
final class HomeModel {

    static final String LABELS = "telework/nesta_remote_proximity_dev.tsv.gz";
    static final double LAMBDA = 10;
    private static final double WHOLE = 2;
    private static final double FEATURES = 2;
    private static final double MIXED = 2;
    private static final double GROUPED = 4;

    /** One labelled occupation. */
    record Row(String id, String code, double share, WorkCorpus.Occupation occupation) {}

    final WorkCorpus corpus;
    final List<Row> rows;
    final double[] y;
    final double[][] kernel;
    private final List<Query> queries = new ArrayList<>();
    private final List<List<Share>> mixes = new ArrayList<>();
    private final List<List<Share>> groupMixes = new ArrayList<>();
    private final List<double[]> features = new ArrayList<>();
    private final double[][] likeness;
    private final double[][] groupLikeness;
    private final double scale;
    private final double groupScale;

    HomeModel(WorkCorpus corpus, Sources sources, boolean crosswalked) {
        this.corpus = corpus;
        this.rows = rows(corpus, sources);
        this.y = rows.stream().mapToDouble(Row::share).toArray();
        for (Row row : rows) {
            Query query = corpus.query(row.occupation());
            queries.add(query);
            Integer reference = corpus.referenceNumbers.get(row.code());
            mixes.add(crosswalked && reference != null ? List.of(new Share(reference, 1)) : corpus.mixer.mix(query));
            groupMixes.add(corpus.groupMixer.mix(query));
            features.add(corpus.features(mixes.get(mixes.size() - 1)));
        }
        this.likeness = likeness(corpus.wholes);
        this.groupLikeness = likeness(corpus.groupTexts);
        this.scale = scale(mixes, likeness);
        this.groupScale = scale(groupMixes, groupLikeness);
        this.kernel = new double[y.length][y.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j <= i; j++) {
                kernel[i][j] = kernel(i, j);
                kernel[j][i] = kernel[i][j];
            }
        }
    }

    /** The labelled occupations with the O*NET code that their label belongs to, in the order of the file. */
    private static List<Row> rows(WorkCorpus corpus, Sources sources) {
        Map<String, String> codes = new HashMap<>();
        for (TsvTable.Row row :
                sources.table("crosswalk/esco_onet_crosswalk.tsv.gz").rows()) {
            codes.put(row.get("esco_id"), row.get("onet_soc"));
        }
        List<Row> rows = new ArrayList<>();
        for (TsvTable.Row row : sources.labelled(LABELS, "esco_id")) {
            String id = row.get("esco_id");
            if (!row.get("remote_labor_index").isEmpty()) {
                rows.add(new Row(
                        id,
                        codes.getOrDefault(id, id),
                        Double.parseDouble(row.get("remote_labor_index")),
                        corpus.occupations.getOrDefault(
                                id,
                                new WorkCorpus.Occupation(
                                        id, row.get("isco08"), row.get("label"), "", "", List.of()))));
            }
        }
        return rows;
    }

    private static double[][] likeness(List<TermVector> wholes) {
        double[][] likeness = new double[wholes.size()][wholes.size()];
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = 0; j <= i; j++) {
                likeness[i][j] = wholes.get(i).dot(wholes.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    /** The mean product of a mix with itself. */
    private static double scale(List<List<Share>> mixes, double[][] likeness) {
        double sum = 0;
        for (List<Share> mix : mixes) {
            sum += mixed(mix, mix, likeness) / mixes.size();
        }
        return sum;
    }

    private static double mixed(List<Share> a, List<Share> b, double[][] likeness) {
        double sum = 0;
        for (Share left : a) {
            double[] row = likeness[left.reference()];
            for (Share right : b) {
                sum += left.share() * right.share() * row[right.reference()];
            }
        }
        return sum;
    }

    private double kernel(int i, int j) {
        return queries.get(i).title().dot(queries.get(j).title())
                + WHOLE * queries.get(i).whole().dot(queries.get(j).whole())
                + FEATURES * Linear.dot(features.get(i), features.get(j)) / corpus.featureNames.size()
                + MIXED * mixed(mixes.get(i), mixes.get(j), likeness) / scale
                + GROUPED * mixed(groupMixes.get(i), groupMixes.get(j), groupLikeness) / groupScale;
    }

    int[] allRows() {
        return IntStream.range(0, y.length).toArray();
    }

    /** Predictions for every row, each by a model that has seen no row of its O*NET code. */
    double[] crossValidated(int folds) {
        List<String> groups = rows.stream().map(Row::code).toList();
        int[] fold = Folds.of(groups, folds);
        double[] predictions = new double[y.length];
        for (int f = 0; f < folds; f++) {
            int held = f;
            int[] seen = IntStream.of(allRows()).filter(i -> fold[i] != held).toArray();
            Linear.Ridge ridge = Linear.ridge(kernel, seen, y, LAMBDA);
            for (int i = 0; i < y.length; i++) {
                if (fold[i] == held) {
                    predictions[i] = Math.clamp(ridge.predict(kernel[i]), 0, 1);
                }
            }
        }
        return predictions;
    }

    /** The standard deviation of held-out errors, those of one code left out. */
    double deviation(double[] held, int out) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < held.length; i++) {
            if (!rows.get(i).code().equals(rows.get(out).code())) {
                sum += (held[i] - y[i]) * (held[i] - y[i]);
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    /** The model as weights. */
    Weights weights(Linear.Ridge ridge) {
        double[] title = new double[corpus.terms.size()];
        double[] whole = new double[corpus.terms.size()];
        double[] feature = new double[corpus.featureNames.size()];
        double[] mix = new double[corpus.references.size()];
        double[] groupMix = new double[corpus.groups.size()];
        for (int k = 0; k < ridge.rows().length; k++) {
            int row = ridge.rows()[k];
            double alpha = ridge.alpha()[k];
            add(title, queries.get(row).title(), alpha);
            add(whole, queries.get(row).whole(), WHOLE * alpha);
            for (int f = 0; f < feature.length; f++) {
                feature[f] += FEATURES * alpha * features.get(row)[f] / feature.length;
            }
            for (Share share : mixes.get(row)) {
                mix[share.reference()] += MIXED / scale * alpha * share.share();
            }
            for (Share share : groupMixes.get(row)) {
                groupMix[share.reference()] += GROUPED / groupScale * alpha * share.share();
            }
        }
        double[] references = new double[mix.length];
        for (int i = 0; i < references.length; i++) {
            references[i] = Linear.dot(corpus.features[i], feature) + Linear.dot(likeness[i], mix);
        }
        double[] groups = new double[groupMix.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = Linear.dot(groupLikeness[i], groupMix);
        }
        return new Weights(ridge.mean(), title, whole, references, groups);
    }

    private static void add(double[] sum, TermVector vector, double factor) {
        for (int i = 0; i < vector.terms().length; i++) {
            sum[vector.terms()[i]] += factor * vector.weights()[i];
        }
    }

    /** How many different codes the rows have. */
    int groups() {
        return new HashSet<>(rows.stream().map(Row::code).toList()).size();
    }

    /**
     * A model.
     *
     * @param constant what a text without known words gets
     * @param title the weight of each term in a title
     * @param whole the weight of each term in a whole text
     * @param references the share of each reference
     * @param groups the share of each ISCO group
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Weights(double constant, double[] title, double[] whole, double[] references, double[] groups) {
        /** The share of a text that is like these references and these groups. */
        double share(Query query, List<Share> mix, List<Share> groupMix) {
            double sum = constant + query.title().dot(title) + query.whole().dot(whole);
            for (Share share : mix) {
                sum += share.share() * references[share.reference()];
            }
            for (Share share : groupMix) {
                sum += share.share() * groups[share.reference()];
            }
            return Math.clamp(sum, 0, 1);
        }
    }
}

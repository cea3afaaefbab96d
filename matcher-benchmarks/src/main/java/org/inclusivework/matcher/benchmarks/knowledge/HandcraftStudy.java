package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.inclusivework.matcher.evaluation.ScoreMeasures;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Measures the home-work prior on handcraft and piecework, labelled by hand before anything was trained. The errors on the
 * first and the third set were looked at when the words of the rule of handcraft were written, so that only the figures of the
 * later set, which nobody looked at, say how far the rule carries; the others are marked in-sample.
 */
final class HandcraftStudy {

    private static final String NEVER_LOOKED_AT = "handcraft_home_labels_later.tsv";

    private static final NavigableMap<String, String> SETS = new TreeMap<>(Map.of(
            "handcraft_home_labels.tsv",
            "handcraft",
            NEVER_LOOKED_AT,
            "handcraft-later",
            "handcraft_home_labels_third.tsv",
            "handcraft-third"));

    private HandcraftStudy() {}

    static List<Figure> figures(WorkCorpus corpus, Sources sources, Knowledge shipped) {
        HomeModel plain = new HomeModel(corpus, sources, false);
        HomeModel.Weights weights =
                plain.weights(Linear.ridge(plain.kernel, plain.allRows(), plain.y, HomeModel.LAMBDA));
        List<Figure> figures = new ArrayList<>();
        for (String set : SETS.keySet()) {
            String name = "homework/" + SETS.get(set);
            List<TsvTable.Row> rows = HandLabels.table(set).rows();
            boolean[] home = new boolean[rows.size()];
            double[] usual = new double[rows.size()];
            double[] text = new double[rows.size()];
            double[] prior = new double[rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                OccupationCode code = OccupationCode.parse(rows.get(i).get("code"));
                home[i] = rows.get(i).get("home").equals("1");
                WorkCorpus.Occupation occupation = corpus.occupations.get(code.code());
                String words = occupation == null ? words(code) : occupation.whole();
                var query = corpus.mixer.query(words, List.of());
                usual[i] = weights.share(query, corpus.mixer.mix(query), corpus.groupMixer.mix(query));
                text[i] = shipped.expectation().ofText(words, List.of()).homeShare();
                prior[i] = shipped.priors()
                        .of(code)
                        .map(OccupationPrior::homeSharePerMille)
                        .orElse(-1);
            }
            int n = rows.size();
            Figure.Sample seen = set.equals(NEVER_LOOKED_AT) ? Figure.Sample.HAND_CHECKED : Figure.Sample.IN_SAMPLE;
            figures.add(Figure.of(name + "/usual/auc", ScoreMeasures.auc(usual, home), n, Figure.Sample.REFERENCE));
            figures.add(Figure.of(name + "/text/auc", ScoreMeasures.auc(text, home), n, seen)
                    .goal(0.9));
            figures.add(Figure.of(name + "/prior/auc", ScoreMeasures.auc(prior, home), n, seen)
                    .goal(0.9));
        }
        return figures;
    }

    private static String words(OccupationCode code) {
        Occupation occupation = OccupationTaxonomy.bundled().find(code).orElseThrow();
        return occupation.labelZh() + "。" + occupation.definition() + "\n" + String.join("\n", occupation.tasks());
    }
}

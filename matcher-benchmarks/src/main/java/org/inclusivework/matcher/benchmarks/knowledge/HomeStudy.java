package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.evaluation.ScoreMeasures;
import org.inclusivework.matcher.knowledge.HandcraftRule;
import org.inclusivework.matcher.knowledge.Knowledge;

/** Measures the home-work prior against the telework index, folds grouped by O*NET code, and against labels by hand. */
final class HomeStudy implements Study {

    private static final int FOLDS = 10;

    @Override
    public String name() {
        return "homework";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        WorkCorpus corpus = new WorkCorpus(sources);
        List<Figure> figures = new ArrayList<>();
        HomeModel text = new HomeModel(corpus, sources, false);
        double[] plain = text.crossValidated(FOLDS);
        add(figures, "homework/text-model", plain, text.y, Figure.Sample.CROSS_VALIDATED);
        double[] answered = new double[plain.length];
        double[] inSample = new double[plain.length];
        int within = 0;
        for (int i = 0; i < plain.length; i++) {
            WorkCorpus.Occupation occupation = text.rows.get(i).occupation();
            answered[i] = Math.max(plain[i], HandcraftRule.share(occupation.whole(), List.of()));
            within += Math.abs(answered[i] - text.y[i]) <= 2 * text.deviation(plain, i) ? 1 : 0;
            inSample[i] =
                    shipped.expectation().ofText(occupation.whole(), List.of()).homeShare();
        }
        add(figures, "homework/text", answered, text.y, Figure.Sample.CROSS_VALIDATED);
        figures.add(Figure.of(
                "homework/text/coverage-of-two-deviations",
                (double) within / plain.length,
                plain.length,
                Figure.Sample.CROSS_VALIDATED));
        HomeModel crosswalked = new HomeModel(corpus, sources, true);
        add(
                figures,
                "homework/with-crosswalk",
                crosswalked.crossValidated(FOLDS),
                text.y,
                Figure.Sample.CROSS_VALIDATED);
        add(figures, "homework/shipped", inSample, text.y, Figure.Sample.IN_SAMPLE);
        figures.addAll(HandcraftStudy.figures(corpus, sources, shipped));
        return figures;
    }

    private static void add(List<Figure> figures, String name, double[] scores, double[] y, Figure.Sample sample) {
        boolean[] upper = new boolean[y.length];
        double median = ScoreMeasures.quantile(y, 0.5);
        for (int i = 0; i < y.length; i++) {
            upper[i] = y[i] > median;
        }
        figures.add(Figure.of(name + "/rho", ScoreMeasures.spearman(scores, y), y.length, sample)
                .goal(0.84)
                .reference(0.81));
        figures.add(Figure.of(name + "/auc", ScoreMeasures.auc(scores, upper), y.length, sample)
                .goal(0.95)
                .reference(0.945));
    }
}

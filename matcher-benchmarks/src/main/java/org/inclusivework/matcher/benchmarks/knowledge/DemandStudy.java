package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.inclusivework.matcher.evaluation.ScoreMeasures.Concordance;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.WorkEstimate;

/**
 * Measures the demand prior: for each requirement with at least 30 cells the C-index over the pairs of occupations whose
 * published per cents really differ, folds by minor group of the SOC, penalties chosen inside the folds. A cell counts if
 * both its value and its standard error were published; the second mean takes cells without a standard error as exact, the
 * third knows an occupation by its title alone. Coverage is the share of held-out occupations that lie within two stated
 * standard deviations of what is expected of them.
 */
final class DemandStudy implements Study {

    private static final int FOLDS = 10;

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        DemandModel model = new DemandModel(new WorkCorpus(sources), sources);
        List<WorkEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < model.codes.size(); i++) {
            estimates.add(shipped.work().ofSoc(model.codes.get(i), model.names.get(i)));
        }
        Map<String, double[]> predicted = model.crossValidated(FOLDS, false);
        Map<String, double[]> titled = model.crossValidated(FOLDS, true);
        List<Figure> figures = new ArrayList<>();
        double sum = 0;
        double all = 0;
        double byTitle = 0;
        double inSample = 0;
        for (String requirement : model.measured()) {
            double[] value = model.values(requirement);
            double[] error = model.errorsOf(requirement);
            int[] stated = IntStream.range(0, value.length)
                    .filter(i -> !Double.isNaN(value[i]))
                    .toArray();
            int[] sure =
                    IntStream.of(stated).filter(i -> !Double.isNaN(error[i])).toArray();
            double[] own = Objects.requireNonNull(predicted.get(requirement), requirement);
            Concordance index = DemandModel.concordance(own, value, error, sure);
            figures.add(Figure.of(
                    "demands/" + requirement.toLowerCase(Locale.ROOT).replace(' ', '-'),
                    index.index(),
                    index.pairs(),
                    Figure.Sample.CROSS_VALIDATED));
            sum += index.index();
            all += DemandModel.concordance(own, value, error, stated).index();
            double[] title = Objects.requireNonNull(titled.get(requirement), requirement);
            byTitle += DemandModel.concordance(title, value, error, sure).index();
            double[] estimated = estimates.stream()
                    .mapToDouble(estimate -> estimate.requirements().getOrDefault(requirement, 0.0))
                    .toArray();
            inSample += DemandModel.concordance(estimated, value, error, sure).index();
        }
        int n = model.measured().size();
        figures.add(Figure.of("demands/mean", sum / n, n, Figure.Sample.CROSS_VALIDATED)
                .goal(0.88)
                .reference(0.855));
        figures.add(Figure.of("demands/mean-with-cells-without-error", all / n, n, Figure.Sample.CROSS_VALIDATED));
        figures.add(Figure.of("demands/by-title/mean", byTitle / n, n, Figure.Sample.CROSS_VALIDATED));
        figures.add(Figure.of("demands/shipped/mean", inSample / n, n, Figure.Sample.IN_SAMPLE));
        new DemandLevels(model, sources)
                .coverage()
                .forEach((function, share) -> figures.add(Figure.of(
                        "demands/coverage-of-two-deviations/"
                                + function.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        share.share(),
                        share.count(),
                        Figure.Sample.CROSS_VALIDATED)));
        return figures;
    }
}

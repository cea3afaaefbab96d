package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.inclusivework.matcher.evaluation.ScoreMeasures;
import org.inclusivework.matcher.evaluation.ScoreMeasures.Concordance;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.WorkEstimate;

/**
 * Measures the demand prior: for each requirement with at least {@value #FEWEST} cells the C-index over the pairs of
 * occupations whose published per cents really differ, folds by minor group of the SOC. A cell counts if both its value
 * and its standard error were published; the second mean takes cells without a standard error as exact.
 */
final class DemandStudy implements Study {

    private static final int FOLDS = 10;
    private static final int FEWEST = 30;

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
        List<Figure> figures = new ArrayList<>();
        double sum = 0;
        double all = 0;
        double inSample = 0;
        int requirements = 0;
        for (Map.Entry<String, double[]> requirement : model.values.entrySet()) {
            double[] value = requirement.getValue();
            double[] error = model.errorsOf(requirement.getKey());
            int[] sure = IntStream.range(0, value.length)
                    .filter(i -> !Double.isNaN(value[i]) && !Double.isNaN(error[i]))
                    .toArray();
            int[] stated = IntStream.range(0, value.length)
                    .filter(i -> !Double.isNaN(value[i]))
                    .toArray();
            if (sure.length < FEWEST) {
                continue;
            }
            double[] predicted = model.crossValidated(value, FOLDS);
            double[] estimated = estimates.stream()
                    .mapToDouble(estimate -> estimate.requirements().getOrDefault(requirement.getKey(), 0.0))
                    .toArray();
            Concordance index = concordance(predicted, value, error, sure);
            figures.add(Figure.of(
                    "demands/" + requirement.getKey().toLowerCase(Locale.ROOT).replace(' ', '-'),
                    index.index(),
                    index.pairs(),
                    Figure.Sample.CROSS_VALIDATED));
            sum += index.index();
            all += concordance(predicted, value, error, stated).index();
            inSample += concordance(estimated, value, error, sure).index();
            requirements++;
        }
        figures.add(Figure.of("demands/mean", sum / requirements, requirements, Figure.Sample.CROSS_VALIDATED)
                .goal(0.88)
                .reference(0.855));
        figures.add(Figure.of(
                "demands/mean-with-cells-without-error",
                all / requirements,
                requirements,
                Figure.Sample.CROSS_VALIDATED));
        figures.add(Figure.of("demands/shipped/mean", inSample / requirements, requirements, Figure.Sample.IN_SAMPLE));
        return figures;
    }

    private static Concordance concordance(double[] scores, double[] values, double[] errors, int[] cells) {
        return ScoreMeasures.concordance(
                IntStream.of(cells).mapToDouble(i -> scores[i]).toArray(),
                IntStream.of(cells).mapToDouble(i -> values[i]).toArray(),
                IntStream.of(cells)
                        .mapToDouble(i -> Double.isNaN(errors[i]) ? 0 : errors[i])
                        .toArray());
    }
}

package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;
import org.inclusivework.matcher.evaluation.RankedMeasures;
import org.inclusivework.matcher.knowledge.TitleLinker;

/** Tells whether confidences are what they say. */
final class Calibration {

    private static final int BINS = 10;

    private Calibration() {}

    /**
     * The expected calibration error of the first answers, which is the mean over {@value #BINS} equally wide bins of
     * the distance between confidence and share of right answers, weighted by the answers in a bin; the share of
     * titles whose first link is sure; and the share of right ones among those.
     */
    static List<Figure> figures(String name, List<TitleStudy.Case> cases, Figure.Sample sample) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        int sure = 0;
        double sureAndRight = 0;
        for (TitleStudy.Case c : cases) {
            int bin = Math.min(BINS - 1, (int) (BINS * c.confidence()));
            double hit = RankedMeasures.hitAt(1, c.ranked(), c.right());
            confidence[bin] += c.confidence();
            right[bin] += hit;
            if (c.confidence() >= TitleLinker.SURE) {
                sure++;
                sureAndRight += hit;
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]) / cases.size();
        }
        return List.of(
                Figure.of(name + "/calibration-error", error, cases.size(), sample),
                Figure.of(name + "/sure", (double) sure / cases.size(), cases.size(), sample),
                Figure.of(name + "/sure-and-right", sureAndRight / Math.max(1, sure), sure, sample));
    }
}

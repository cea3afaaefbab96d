package org.inclusivework.tuninglab.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.tuning.ComponentTable;
import org.inclusivework.matcher.tuning.PairSource;

/**
 * A world whose truth is known: components drawn with some correlation, and grades by thresholds on a hidden worth with noise.
 *
 * @param weights planted, drawn evenly from the simplex
 */
record PlantedWorld(Weights weights, ComponentTable table) {

    /** How components make worth. */
    enum Kind {
        /** The weighted sum. */
        LINEAR,
        /** The weighted geometric mean: what is bad in one thing cannot be good. */
        GEOMETRIC,
        /** One minus the largest weighted lack: the weakest link alone counts. */
        WEAKEST_LINK,
        /** Nothing does: grades are drawn. */
        NOISE
    }

    private static final double NOISE = 0.05;
    private static final double COMMON = 0.3;

    /** Makes a world; each pair's worth has normal noise of a standard deviation of 0.05. */
    static PlantedWorld of(Kind kind, int candidates, int openings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] w = new double[4];
        for (int i = 0; i < 4; i++) {
            w[i] = -StrictMath.log(1 - random.nextDouble());
        }
        Weights weights = Weights.scaled(w[0], w[1], w[2], w[3]);
        double[][][] values = new double[candidates][openings][4];
        double[][] worth = new double[candidates][openings];
        for (int c = 0; c < candidates; c++) {
            for (int o = 0; o < openings; o++) {
                double common = random.nextDouble();
                for (int i = 0; i < 4; i++) {
                    values[c][o][i] = COMMON * common + (1 - COMMON) * random.nextDouble();
                }
                worth[c][o] = worth(kind, weights, values[c][o], random) + NOISE * random.nextGaussian();
            }
        }
        double[] sorted =
                Arrays.stream(worth).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] cuts = {
            sorted[(int) (sorted.length * 0.7)],
            sorted[(int) (sorted.length * 0.87)],
            sorted[(int) (sorted.length * 0.96)]
        };
        ComponentTable table = ComponentTable.of(ids("c", candidates), ids("o", openings), new PairSource() {
            @Override
            public boolean components(int candidate, int opening, double[] four) {
                System.arraycopy(values[candidate][opening], 0, four, 0, 4);
                return true;
            }

            @Override
            public int grade(int candidate, int opening) {
                double v = worth[candidate][opening];
                return v >= cuts[2] ? 3 : v >= cuts[1] ? 2 : v >= cuts[0] ? 1 : 0;
            }
        });
        return new PlantedWorld(weights, table);
    }

    private static double worth(Kind kind, Weights w, double[] v, SplittableRandom random) {
        return switch (kind) {
            case LINEAR -> w.accommodation() * v[0] + w.skills() * v[1] + w.location() * v[2] + w.home() * v[3];
            case WEAKEST_LINK ->
                1
                        - Math.max(
                                Math.max(w.accommodation() * (1 - v[0]), w.skills() * (1 - v[1])),
                                Math.max(w.location() * (1 - v[2]), w.home() * (1 - v[3])));
            case GEOMETRIC ->
                StrictMath.pow(v[0], w.accommodation())
                        * StrictMath.pow(v[1], w.skills())
                        * StrictMath.pow(v[2], w.location())
                        * StrictMath.pow(v[3], w.home());
            case NOISE -> random.nextDouble();
        };
    }

    private static List<String> ids(String kind, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> String.format(Locale.ROOT, "%s-%05d", kind, i))
                .toList();
    }
}

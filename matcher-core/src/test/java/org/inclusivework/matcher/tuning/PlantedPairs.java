package org.inclusivework.matcher.tuning;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;

/** Pairs whose grades come from known weights, with noise, or from nothing. */
final class PlantedPairs {
    private PlantedPairs() {}

    static ComponentTable table(int candidates, int openings, Weights truth, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][][] values = new double[candidates][openings][4];
        int[][] grades = new int[candidates][openings];
        for (int c = 0; c < candidates; c++) {
            for (int o = 0; o < openings; o++) {
                for (int i = 0; i < 4; i++) {
                    values[c][o][i] = random.nextDouble();
                }
                double[] v = values[c][o];
                double score = Scorer.combine(truth, v[0], v[1], v[2], v[3])
                        + noise * (random.nextDouble() + random.nextDouble() - 1);
                grades[c][o] = score > 0.75 ? 3 : score > 0.62 ? 2 : score > 0.5 ? 1 : 0;
            }
        }
        return ComponentTable.of(ids("c", candidates), ids("o", openings), new PairSource() {
            @Override
            public boolean components(int candidate, int opening, double[] four) {
                System.arraycopy(values[candidate][opening], 0, four, 0, 4);
                return (candidate + opening) % 7 != 0;
            }

            @Override
            public int grade(int candidate, int opening) {
                return grades[candidate][opening];
            }
        });
    }

    private static List<String> ids(String kind, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> String.format("%s-%04d", kind, i))
                .toList();
    }
}

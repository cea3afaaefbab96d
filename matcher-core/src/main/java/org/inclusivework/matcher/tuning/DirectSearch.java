package org.inclusivework.matcher.tuning;

import java.util.List;
import java.util.SplittableRandom;

/** Searches that need nothing but values. */
final class DirectSearch {
    private DirectSearch() {}

    /** The finest grid, of twentieths at most, that the budget allows. */
    static void grid(Search search) {
        int steps = 20;
        List<double[]> points = Simplex.grid(steps);
        while (points.size() > search.left() && steps > 2) {
            steps--;
            points = Simplex.grid(steps);
        }
        // The whole grid is the method: no patience here.
        for (double[] point : points) {
            if (search.left() > 0) {
                search.value(point);
            }
        }
    }

    static void random(Search search, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        while (!search.over()) {
            search.value(Simplex.random(random));
        }
    }

    static void coordinate(Search search, double[] start, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] from = start;
        while (!search.over()) {
            ascend(search, from);
            from = Simplex.random(random);
        }
    }

    private static void ascend(Search search, double[] start) {
        double[] at = start;
        double best = search.value(at);
        for (double step = 0.2; step > 0.005 && !search.over(); ) {
            double[] better = at;
            boolean found = false;
            for (int c = 0; c < at.length; c++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double moved = Math.clamp(at[c] + sign * step, 0, 1);
                    if (moved == at[c] || search.left() <= 0) {
                        continue;
                    }
                    double[] point = Simplex.moved(at, c, moved);
                    double value = search.value(point);
                    if (value > best) {
                        best = value;
                        better = point;
                        found = true;
                    }
                }
            }
            if (!found) {
                step /= 2;
            }
            at = better;
        }
    }
}

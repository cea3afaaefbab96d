package org.inclusivework.tuninglab.study;

import java.util.List;
import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.tuning.Learned;
import org.inclusivework.matcher.tuning.Learner;
import org.inclusivework.matcher.tuning.LearnerOptions;
import org.inclusivework.matcher.tuning.RankObjective;

/** How long CMA-ES takes on a thousand candidates and a thousand openings, on two threads, all its tries spent. */
final class SpeedStudy {
    private static final double NANOS = 1e9;

    private SpeedStudy() {}

    static List<Figure> cmaEs() {
        PlantedWorld world = PlantedWorld.of(PlantedWorld.Kind.LINEAR, 1_000, 1_000, 7);
        try (RankObjective objective = new RankObjective(world.table(), 10, Gain.LINEAR, 2)) {
            long from = System.nanoTime();
            Learned learned =
                    Learner.CMA_ES.learn(objective, world.table().rows(), new LearnerOptions(0.2, 400, 400, 0.2, 1));
            double seconds = (System.nanoTime() - from) / NANOS;
            return List.of(
                    new Figure("speed/cma-es/seconds", seconds), new Figure("speed/cma-es/tries", learned.tries()));
        }
    }
}

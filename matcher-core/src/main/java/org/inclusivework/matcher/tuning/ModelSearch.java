package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.ConvergenceChecker;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.OptimizationData;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Searches of commons-math3 over three free coordinates, the fourth being what is left of 1; a point beyond the simplex stands for the
 * nearest one of it, so that its edges are reached.
 */
final class ModelSearch {
    private static final int FREE = ComponentTable.COMPONENTS - 1;
    private static final double STEP = 0.15;
    private static final int POPULATION = 8;
    private static final double CLOSE = 1e-3;

    private ModelSearch() {}

    static void nelderMead(Search search, double[] start, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] from = start;
        while (!search.over()) {
            // All corners of the method's simplex have come together when no try moves a point any more.
            ConvergenceChecker<PointValuePair> done =
                    (iteration, previous, current) -> search.over() || distance(previous, current) < CLOSE;
            optimize(
                    search,
                    new SimplexOptimizer(done),
                    new InitialGuess(free(from)),
                    new NelderMeadSimplex(FREE, STEP));
            from = Simplex.random(random);
        }
    }

    static void cmaEs(Search search, double[] start, long seed) {
        optimize(
                search,
                new CMAESOptimizer(
                        Integer.MAX_VALUE,
                        Double.POSITIVE_INFINITY,
                        true,
                        0,
                        1,
                        new Well19937c(seed),
                        false,
                        (iteration, previous, current) -> search.over()),
                new InitialGuess(free(start)),
                SimpleBounds.unbounded(FREE),
                new CMAESOptimizer.Sigma(new double[] {STEP, STEP, STEP}),
                new CMAESOptimizer.PopulationSize(POPULATION));
    }

    private static void optimize(Search search, MultivariateOptimizer optimizer, OptimizationData... how) {
        MultivariateFunction function = x -> search.value(point(x));
        List<OptimizationData> data = new ArrayList<>(List.of(how));
        data.add(new MaxEval(search.left()));
        data.add(new ObjectiveFunction(function));
        data.add(GoalType.MAXIMIZE);
        try {
            optimizer.optimize(data.toArray(OptimizationData[]::new));
        } catch (TooManyEvaluationsException e) {
            // The budget is spent; the search has kept the best point, which is all that is wanted.
            if (search.left() > 0) {
                throw e;
            }
        }
    }

    private static double[] free(double[] point) {
        return Arrays.copyOfRange(point, 1, FREE + 1);
    }

    private static double[] point(double[] free) {
        double[] all = new double[FREE + 1];
        double rest = 1;
        for (int i = 0; i < FREE; i++) {
            all[i + 1] = free[i];
            rest -= free[i];
        }
        all[0] = rest;
        return Simplex.project(all);
    }

    private static double distance(PointValuePair a, PointValuePair b) {
        double sum = 0;
        for (int i = 0; i < FREE; i++) {
            sum += Math.abs(a.getPointRef()[i] - b.getPointRef()[i]);
        }
        return sum;
    }
}

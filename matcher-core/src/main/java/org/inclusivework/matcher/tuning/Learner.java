package org.inclusivework.matcher.tuning;

import org.inclusivework.matcher.scoring.Weights;

/** A way to learn weights from judged pairs. */
public enum Learner {
    /** Every point of a grid, of twentieths or as fine as the budget allows. */
    GRID("grid") {
        @Override
        void search(Search search, Simplex simplex, LearnerOptions options) {
            DirectSearch.grid(search);
        }
    },
    /** Points drawn evenly from the simplex. */
    RANDOM("random") {
        @Override
        void search(Search search, Simplex simplex, LearnerOptions options) {
            DirectSearch.random(search, options.seed());
        }
    },
    /** One weight after the other, moved to where it does best, in steps that halve. */
    COORDINATE("coordinate") {
        @Override
        void search(Search search, Simplex simplex, LearnerOptions options) {
            DirectSearch.coordinate(search, simplex.point(Weights.defaults()), options.seed());
        }
    },
    /** The simplex method of Nelder and Mead (1965), from the default and from random points. */
    NELDER_MEAD("nelder-mead") {
        @Override
        void search(Search search, Simplex simplex, LearnerOptions options) {
            ModelSearch.nelderMead(search, simplex.point(Weights.defaults()), options.seed());
        }
    },
    /** The covariance matrix adaptation of Hansen (2006). */
    CMA_ES("cma-es") {
        @Override
        void search(Search search, Simplex simplex, LearnerOptions options) {
            ModelSearch.cmaEs(search, simplex.point(Weights.defaults()), options.seed());
        }
    },
    /** Logistic regression on the pairs of openings of one candidate that were graded differently (RankNet with a linear score). */
    PAIRWISE("pairwise") {
        @Override
        public Learned learn(RankObjective objective, int[] rows, LearnerOptions options) {
            Simplex simplex = new Simplex(options.accommodationFloor());
            return plain(objective, rows, simplex, Regression.pairwise(objective.table(), rows, options.seed()));
        }
    },
    /** Least squares of the grade on the components, weights not negative: the plain method to beat. */
    LEAST_SQUARES("least-squares") {
        @Override
        public Learned learn(RankObjective objective, int[] rows, LearnerOptions options) {
            Simplex simplex = new Simplex(options.accommodationFloor());
            return plain(objective, rows, simplex, Regression.leastSquares(objective.table(), rows));
        }
    };

    private final String key;

    Learner(String key) {
        this.key = key;
    }

    /** Returns the name used in files and commands. */
    public String key() {
        return key;
    }

    /**
     * Learns from some candidates.
     *
     * @param rows at least two
     */
    public Learned learn(RankObjective objective, int[] rows, LearnerOptions options) {
        Simplex simplex = new Simplex(options.accommodationFloor());
        Search search = new Search(objective, simplex, rows, options);
        search(search, simplex, options);
        return search.learned(rows);
    }

    void search(Search search, Simplex simplex, LearnerOptions options) {
        throw new AssertionError(this + " does not search");
    }

    /** Takes weights that a regression found: kept above the floor by the nearest point that is. */
    private static Learned plain(RankObjective objective, int[] rows, Simplex simplex, double[] found) {
        Weights weights = simplex.weights(simplex.point(Weights.scaled(found[0], found[1], found[2], found[3])));
        return new Learned(weights, objective.mean(weights, rows), 0, false);
    }
}

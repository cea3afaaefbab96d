package org.inclusivework.matcher.tuning;

/**
 * How a learner learns.
 *
 * @param accommodationFloor the least weight of accommodations, 0 to below 1
 * @param budget the most weights tried on the measure
 * @param patience ends a search after so many tries that brought nothing better on all candidates, those held back included
 * @param holdBack the share of the candidates held back to say when to stop, 0 for none, below 1
 * @param seed where all chance comes from
 */
public record LearnerOptions(double accommodationFloor, int budget, int patience, double holdBack, long seed) {
    /** A floor of 0.2, 600 tries, patience for 200, a fifth held back, seed 1. */
    public static final LearnerOptions USUAL = new LearnerOptions(0.2, 600, 200, 0.2, 1);

    public LearnerOptions {
        if (!(accommodationFloor >= 0) || !(accommodationFloor < 1) || !(holdBack >= 0) || !(holdBack < 1)) {
            throw new IllegalArgumentException("floor " + accommodationFloor + ", held back " + holdBack
                    + ": use 0 or more and less than 1 for both");
        }
        if (budget < 1 || patience < 1) {
            throw new IllegalArgumentException(
                    "budget " + budget + ", patience " + patience + ": use 1 or more for both");
        }
    }

    /** Returns the same with another seed. */
    public LearnerOptions withSeed(long value) {
        return new LearnerOptions(accommodationFloor, budget, patience, holdBack, value);
    }

    /** Returns the same with another floor. */
    public LearnerOptions withFloor(double value) {
        return new LearnerOptions(value, budget, patience, holdBack, seed);
    }
}

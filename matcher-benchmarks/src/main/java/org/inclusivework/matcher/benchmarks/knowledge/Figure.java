package org.inclusivework.matcher.benchmarks.knowledge;

/**
 * One measured figure.
 *
 * @param name what is measured, from the general to the particular: {@code homework/rho}
 * @param value the figure
 * @param count how many cases it is the figure of
 * @param sample how honest it is
 * @param goal the least that is wanted, NaN where there is no goal
 * @param reference what a plain method reaches, NaN where there is none
 */
record Figure(String name, double value, long count, Sample sample, double goal, double reference) {

    /** How the data that a figure is measured on stand to what was learned. */
    enum Sample {
        /** Nothing was learned from labels of this kind at all. */
        UNSUPERVISED,
        /** Every case was answered by a model that had not seen its fold. */
        CROSS_VALIDATED,
        /** Labelled by hand, and never learned from. */
        HAND_CHECKED,
        /** The pack as it is shipped, which has learned from these very cases. */
        IN_SAMPLE,
        /** A plain method for comparison. */
        REFERENCE
    }

    static Figure of(String name, double value, long count, Sample sample) {
        return new Figure(name, value, count, sample, Double.NaN, Double.NaN);
    }

    Figure goal(double least) {
        return new Figure(name, value, count, sample, least, reference);
    }

    Figure reference(double plain) {
        return new Figure(name, value, count, sample, goal, plain);
    }
}

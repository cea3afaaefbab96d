package org.inclusivework.matcher.tuning;

/** Says what is known of every pair; asked once a pair. */
public interface PairSource {

    /**
     * Writes the components of a pair, in the order of {@code ScoreComponent}, each 0 to 1.
     *
     * @return false if a gate closes; then nothing has to be written
     */
    boolean components(int candidate, int opening, double[] four);

    /** Returns the grade, 0 or more; negative if nobody judged the pair. */
    int grade(int candidate, int opening);
}

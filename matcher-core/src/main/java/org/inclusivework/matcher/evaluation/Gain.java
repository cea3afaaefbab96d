package org.inclusivework.matcher.evaluation;

/** What a grade is worth in nDCG; a measure's name says which it is. */
public enum Gain {
    /** The grade itself, as in trec_eval (Järvelin and Kekäläinen 2002). */
    LINEAR {
        @Override
        public double of(int grade) {
            return Math.max(0, grade);
        }
    },
    /** {@code 2^grade − 1} (Burges et al. 2005). */
    EXPONENTIAL {
        @Override
        public double of(int grade) {
            return grade <= 0 ? 0 : Math.scalb(1.0, grade) - 1;
        }
    };

    /** Returns the gain of a grade, at least 0. */
    public abstract double of(int grade);
}

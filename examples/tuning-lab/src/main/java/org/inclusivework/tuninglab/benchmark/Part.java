package org.inclusivework.tuninglab.benchmark;

/** One half of the benchmark; the halves share no candidate, opening or employer. */
public enum Part {
    /** To learn from: 240 candidates and 110 openings. */
    TRAIN("train", 240, 110),
    /** To be looked at once: 160 candidates and 110 openings. */
    TEST("test", 160, 110);

    final int candidates;
    final int openings;
    private final String key;

    Part(String key, int candidates, int openings) {
        this.key = key;
        this.candidates = candidates;
        this.openings = openings;
    }

    /** Returns the name used in files and commands. */
    public String key() {
        return key;
    }
}

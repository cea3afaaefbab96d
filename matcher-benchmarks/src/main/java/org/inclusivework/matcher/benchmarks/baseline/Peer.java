package org.inclusivework.matcher.benchmarks.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;

/**
 * What people would pick instead of the engine: takes openings in, and ranks them for a candidate by the same full score and the
 * same gates.
 *
 * <p>Every peer is written as somebody who knows it well would write it: whatever depends on the opening alone is computed once,
 * when it is indexed. Built once, then asked by one thread at a time.
 */
public interface Peer extends AutoCloseable {
    /**
     * One place of a ranking.
     *
     * @param id the opening
     * @param score the score, as exact as the peer reckons
     */
    record Scored(String id, double score) {}

    /**
     * An answer.
     *
     * @param best the best openings, best first
     * @param nanos how long the peer itself took
     */
    record Answer(List<Scored> best, long nanos) {}

    /** Returns the name used on the command line. */
    String name();

    /** Takes all openings in; called once. */
    void build(Stream<Opening> openings);

    /** Returns the k best eligible openings for a candidate. */
    Answer topK(Candidate candidate, Weights weights, LocalDate asOf, int k);

    /** Lets go of files, memory and processes. */
    @Override
    void close();
}

package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best hits of all that were offered, at most a given number; not thread-safe. */
final class TopHits {
    private final int size;
    private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>(Hit.ORDER.reversed());

    /** Makes an empty list of hits. */
    TopHits(int size) {
        this.size = size;
    }

    /** Returns the score below which nothing is listed any more. */
    double least() {
        Hit worst = worstFirst.peek();
        if (size == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return worst == null || worstFirst.size() < size ? Double.NEGATIVE_INFINITY : worst.score();
    }

    /** Returns whether a pair would be among the best so far. */
    boolean admits(double score, String id) {
        if (worstFirst.size() < size) {
            return true;
        }
        Hit worst = worstFirst.peek();
        return worst != null && Hit.compare(score, id, worst.score(), worst.id()) < 0;
    }

    void add(Hit hit) {
        if (admits(hit.score(), hit.id())) {
            worstFirst.add(hit);
            if (worstFirst.size() > size) {
                worstFirst.poll();
            }
        }
    }

    void addAll(TopHits other) {
        other.worstFirst.forEach(this::add);
    }

    /** Returns the hits, best first. */
    List<Hit> bestFirst() {
        List<Hit> hits = new ArrayList<>(worstFirst);
        hits.sort(Hit.ORDER);
        return hits;
    }
}

package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best hits of all that were offered, at most a given number; not thread-safe. */
final class TopHits<F> {
    private final int size;
    private final PriorityQueue<Hit<F>> worstFirst = new PriorityQueue<>(Hit.ORDER.reversed());

    /** Makes an empty list of hits. */
    TopHits(int size) {
        this.size = size;
    }

    /** Returns whether a pair would be among the best so far. */
    boolean admits(double score, String id) {
        if (worstFirst.size() < size) {
            return true;
        }
        Hit<F> worst = worstFirst.peek();
        return worst != null && Hit.compare(score, id, worst.score(), worst.id()) < 0;
    }

    void add(Hit<F> hit) {
        if (admits(hit.score(), hit.id())) {
            worstFirst.add(hit);
            if (worstFirst.size() > size) {
                worstFirst.poll();
            }
        }
    }

    void addAll(TopHits<F> other) {
        other.worstFirst.forEach(this::add);
    }

    /** Returns the hits, best first. */
    List<Hit<F>> bestFirst() {
        List<Hit<F>> hits = new ArrayList<>(worstFirst);
        hits.sort(Hit.ORDER);
        return hits;
    }
}

package org.inclusivework.matcher.search;

/**
 * The best openings found so far by all threads of a request, and the score that another one must reach to be among them.
 *
 * <p>That score only rises, and is read without waiting; few openings get as far as being listed. Thread-safe.
 */
final class BestSoFar {
    private final int most;
    private final double floor;
    private final TopPositions top;
    private byte[] id = new byte[64];
    private volatile double threshold;

    /**
     * Begins with none.
     *
     * @param top what to list them in, this one's from now on
     * @param most how many are wanted
     * @param floor the least score
     */
    BestSoFar(TopPositions top, int most, double floor) {
        this.most = most;
        this.floor = floor;
        this.top = top;
        top.clear(most);
        this.threshold = floor;
    }

    double threshold() {
        return threshold;
    }

    /** Lists the opening that a query has covered last, if it is good enough. */
    synchronized void offer(double score, int segment, int position, OpeningQuery query) {
        if (score >= floor && top.admits(score, query)) {
            int length = query.idLength();
            if (id.length < length) {
                id = new byte[length];
            }
            query.id(id);
            top.add(score, segment, position, id, length);
            threshold = Math.max(threshold, top.threshold());
        }
    }

    /** Forgets what was found but for the score that so many reach. */
    synchronized void forget() {
        top.clear(most);
    }

    /** Returns what was found, the best first; nothing may be offered after that. */
    synchronized TopPositions sorted() {
        top.sort();
        return top;
    }
}

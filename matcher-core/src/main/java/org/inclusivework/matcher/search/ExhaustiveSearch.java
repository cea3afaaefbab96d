package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * The exact ranking by looking at every pair.
 *
 * <p>For each live record of the ranked kind, segment by segment: take its facts from the column; ask the gates;
 * score; and keep it if it is among the best and passes the filters. What is kept depends on score and id alone, a total order,
 * so neither the order of documents nor the number of segments or threads can show in the answer. Nothing is skipped and nothing
 * is estimated: this is the twin that any faster search has to equal, and it is meant to be read.
 *
 * <p>Filters are asked last since they need the record itself, which has to be read; pairs that would not be listed anyway are
 * not read. One pair costs well under a microsecond. Deadline and cancellation are looked at every {@value Limit#PAIRS_BETWEEN_CHECKS} pairs and end the request with an exception.
 */
final class ExhaustiveSearch {
    private final Ranked ranked;
    private final MatchRequest request;
    private final Limit limit;
    private final Cursor.@Nullable Position after;
    private long pairs;

    /** Makes the search for one request; to be run once. */
    ExhaustiveSearch(Ranked ranked, MatchRequest request, Limit limit) {
        this.ranked = ranked;
        this.request = request;
        this.limit = limit;
        this.after = request.cursor() == null ? null : request.cursor().position();
    }

    /** What one or more segments hold: one eligible hit more than asked for tells whether there is a next page. */
    private final class Found {
        final TopHits eligible = new TopHits(request.k() + 1);
        final TopHits ineligible = new TopHits(request.ineligible());
        long pairs;
    }

    /** Goes through the segments and returns the ranking. */
    Ranking run(List<SegmentRecords> segments, Workers workers) {
        List<Callable<Found>> work = new ArrayList<>();
        for (SegmentRecords segment : segments) {
            work.add(() -> traverse(segment));
        }
        Found all = new Found();
        for (Found found : workers.all(work)) {
            all.eligible.addAll(found.eligible);
            all.ineligible.addAll(found.ineligible);
            all.pairs += found.pairs;
        }
        pairs = all.pairs;
        return ranking(all);
    }

    /** Returns how many pairs the run looked at. */
    long pairs() {
        return pairs;
    }

    private Found traverse(SegmentRecords records) {
        limit.check();
        Found found = new Found();
        Ranked.Column column = ranked.column(records);
        Bits live = records.liveDocs();
        for (int i = 0; i < column.size(); i++) {
            if (i % Limit.PAIRS_BETWEEN_CHECKS == 0) {
                limit.check();
            }
            if (live == null || live.get(column.document(i))) {
                look(column, i, records, found);
                found.pairs++;
            }
        }
        return found;
    }

    private void look(Ranked.Column column, int i, SegmentRecords records, Found found) {
        column.look(i);
        boolean eligible = column.eligible();
        if (!eligible && request.ineligible() == 0) {
            return;
        }
        TopHits hits = eligible ? found.eligible : found.ineligible;
        double score = column.value();
        if (score < hits.least() || (eligible && score < request.minScore())) {
            return;
        }
        String id = column.id();
        if (eligible && after != null && Hit.compare(score, id, after.score(), after.id()) <= 0) {
            return;
        }
        if (hits.admits(score, id)
                && (request.filters().isEmpty() || ranked.passes(request.filters(), records, column.document(i)))) {
            hits.add(new Hit(id, score, column, i));
        }
    }

    private Ranking ranking(Found found) {
        List<Hit> hits = found.eligible.bestFirst();
        boolean more = hits.size() > request.k();
        int rank = after == null ? 0 : after.rank();
        List<Match> matches = new ArrayList<>();
        for (Hit hit : more ? hits.subList(0, request.k()) : hits) {
            matches.add(hit.column().match(hit.number(), ++rank));
        }
        Hit last = more ? hits.get(request.k() - 1) : null;
        Cursor next = last == null ? null : Cursor.after(last.score(), last.id(), rank);
        List<Match> ineligible = found.ineligible.bestFirst().stream()
                .map(hit -> hit.column().match(hit.number(), 0))
                .toList();
        return new Ranking(request, matches, ineligible, next);
    }
}

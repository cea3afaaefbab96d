package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.junit.jupiter.api.Test;

/** Whatever is skipped, the answer is that of looking at everything: ids, order, scores to the bit, cursors. */
final class PrunedSearchTest {
    private static final int SMALL = 200;
    private static final int REQUESTS = 500;

    private final Map<String, Opening> live = new TreeMap<>();

    private static TwoSearches searches(long seed) {
        return new TwoSearches(
                new SamplePriors(7),
                seed % 3 == 0 ? ScoringParameters.from(RandomConstants.of(seed)) : ScoringParameters.defaults());
    }

    /** Writes openings in several segments, with replacements, deletions and a merge. */
    private void fill(TwoSearches searches, Clusters clusters, int count) {
        live.clear();
        List<String> ids = new ArrayList<>();
        int written = 0;
        for (Opening opening : clusters.openings(count).values()) {
            Opening put = opening;
            if (!ids.isEmpty() && clusters.chance(0.05)) {
                String id = ids.get(clusters.random.nextInt(ids.size()));
                put = opening.toBuilder().id(id).build();
            }
            searches.index.upsert(put);
            live.put(put.id(), put);
            ids.add(put.id());
            if (clusters.chance(0.05)) {
                String id = ids.get(clusters.random.nextInt(ids.size()));
                searches.index.delete(RecordKind.OPENING, id);
                live.remove(id);
            }
            if (clusters.chance(3.0 / count)) {
                searches.index.upsert(clusters.candidate());
                searches.index.refresh();
            }
            if (++written == count / 2 && clusters.chance(0.3)) {
                searches.index.purgeDeleted();
            }
        }
        searches.index.refresh();
    }

    @Test
    void answersOfAHundredThousandRandomRequestsAreThoseOfLookingAtEveryPair() {
        long[] seen = new long[5];
        Cases.check(SMALL, seed -> {
            Clusters clusters = new Clusters(seed, 1 + (int) Math.floorMod(seed, 9L), 5, seed % 2 == 0);
            int count = 1 + clusters.random.nextInt(120);
            try (TwoSearches searches = searches(seed)) {
                fill(searches, clusters, count);
                try (IndexView view = searches.index.view()) {
                    MatchRequest request = clusters.request(count);
                    for (int i = 0; i < REQUESTS; i++) {
                        Ranking pruned = searches.pruned(view, request);
                        TwoSearches.requireSame(pruned, searches.exhaustive(view, request), "request " + i);
                        if (i % 20 == 0) {
                            TwoSearches.requireSame(pruned, searches.sorted(live.values(), request), "records " + i);
                        }
                        seen[0] += pruned.matches().size();
                        seen[1] += request.cursor() == null ? 0 : 1;
                        seen[2] += request.filters().isEmpty() ? 0 : 1;
                        seen[3] += pruned.matches().size() < request.k() ? 1 : 0;
                        seen[4] += view.segments().size();
                        request = next(clusters, request, pruned, count);
                    }
                }
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen[0]).as("matches").isGreaterThan(300_000);
            assertThat(seen[1]).as("further pages").isGreaterThan(10_000);
            assertThat(seen[2]).as("filtered requests").isGreaterThan(5_000);
            assertThat(seen[3]).as("requests for more than there is").isGreaterThan(10_000);
            assertThat(seen[4]).as("segments of all requests").isGreaterThan(2L * SMALL * REQUESTS);
        }
    }

    /** Asks for the next page, or from a score that is just reached, or something new. */
    private static MatchRequest next(Clusters clusters, MatchRequest last, Ranking answer, int count) {
        if (answer.nextCursor() != null && clusters.chance(0.2)) {
            return last.toBuilder().cursor(answer.nextCursor()).build();
        }
        if (!answer.matches().isEmpty() && clusters.chance(0.05)) {
            double score = answer.matches().getLast().score().value();
            return last.toBuilder().cursor(null).k(last.k() + 3).minScore(score).build();
        }
        return clusters.request(count);
    }

    @Test
    void mostOpeningsOfLargerIndexesAreNotScoredAndNothingIsMissed() {
        long[] shares = new long[2];
        Cases.check(8, seed -> {
            Clusters clusters = new Clusters(seed, 60, 40, true);
            int count = 2_000 + clusters.random.nextInt(10_000);
            try (TwoSearches searches = searches(seed)) {
                fill(searches, clusters, count);
                try (IndexView view = searches.index.view()) {
                    for (int i = 0; i < 60; i++) {
                        MatchRequest request = clusters.request(count);
                        Ranking pruned = searches.pruned(view, request);
                        shares[searches.scored < live.size() / 10 ? 0 : 1]++;
                        TwoSearches.requireSame(pruned, searches.exhaustive(view, request), "request " + i);
                    }
                }
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(shares[0]).as("requests that scored less than a tenth").isGreaterThan(200);
        }
    }
}

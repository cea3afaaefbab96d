package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.junit.jupiter.api.Test;

/** Whatever candidates share, each gets the ranking of looking at every pair alone: ids, order, scores to the bit, cursors. */
final class DenseSearchTest {
    private static final int CASES = 40;
    private static final int REQUESTS = 5;

    private final Map<String, Opening> live = new TreeMap<>();
    private final Map<String, Candidate> people = new TreeMap<>();

    private static TwoSearches searches(long seed) {
        return new TwoSearches(
                new SamplePriors(7),
                seed % 3 == 0 ? ScoringParameters.from(RandomConstants.of(seed)) : ScoringParameters.defaults());
    }

    /** Writes openings and candidates in several segments, with replacements and deletions of both. */
    private void fill(TwoSearches searches, Clusters clusters, int openings, int candidates) {
        live.clear();
        people.clear();
        List<String> ids = new ArrayList<>();
        for (Opening opening : clusters.openings(openings).values()) {
            Opening put = opening;
            if (!ids.isEmpty() && clusters.chance(0.1)) {
                put = opening.toBuilder()
                        .id(ids.get(clusters.random.nextInt(ids.size())))
                        .build();
            }
            searches.index.upsert(put);
            live.put(put.id(), put);
            ids.add(put.id());
            if (clusters.chance(0.1)) {
                String id = ids.get(clusters.random.nextInt(ids.size()));
                searches.index.delete(RecordKind.OPENING, id);
                live.remove(id);
            }
            for (int i = 0; i < 2 && people.size() < candidates; i++) {
                Candidate candidate = clusters.candidate();
                searches.index.upsert(candidate);
                people.put(candidate.id(), candidate);
            }
            if (clusters.chance(3.0 / openings)) {
                searches.index.refresh();
            }
        }
        searches.index.refresh();
    }

    private static MatchAllRequest request(Clusters clusters, int held) {
        MatchRequest like = clusters.request(held);
        List<MatchFilter> filters = like.filters();
        if (filters.isEmpty() && clusters.chance(0.1)) {
            filters = List.of(new MatchFilter.FormIn(Set.of(EmploymentForm.OPEN, EmploymentForm.SHELTERED)));
        }
        return MatchAllRequest.openingsForEveryCandidate(RandomRecords.AS_OF)
                .k(like.k())
                .weights(like.weights())
                .filters(filters)
                .ineligible(clusters.chance(0.1) ? 3 : 0)
                .build();
    }

    private static MatchSearch search(TwoSearches searches) {
        return new MatchSearch(
                searches.compiler, new Explainer(searches.compiler, searches.compiler.taxonomy()), null, () -> 0);
    }

    @Test
    void rankingsForEverybodyAreThoseOfOneByOneAndOfLookingAtEveryPair() {
        long[] seen = new long[4];
        Cases.check(CASES, seed -> {
            Clusters clusters = new Clusters(seed, 1 + (int) Math.floorMod(seed, 9L), 5, seed % 2 == 0);
            int count = 1 + clusters.random.nextInt(250);
            try (TwoSearches searches = searches(seed)) {
                fill(searches, clusters, count, 30);
                MatchSearch search = search(searches);
                try (IndexView view = searches.index.view()) {
                    for (int i = 0; i < REQUESTS; i++) {
                        MatchAllRequest request = request(clusters, count);
                        List<String> subjects = new ArrayList<>();
                        try (Stream<Answer> answers = search.matchAll(view, request)) {
                            answers.forEach(answer -> {
                                Ranking ranking = answer.ranking();
                                String id = ranking.request().subject().id();
                                subjects.add(id);
                                requireAlone(
                                        clusters,
                                        searches,
                                        view,
                                        search,
                                        ranking,
                                        Objects.requireNonNull(people.get(id)),
                                        request);
                                seen[0] += ranking.matches().size();
                                seen[1] += ranking.nextCursor() == null ? 1 : 0;
                                seen[2] += request.filters().isEmpty() ? 0 : 1;
                            });
                        }
                        assertThat(subjects).hasSameElementsAs(people.keySet()).hasSize(people.size());
                        seen[3] += view.segments().size();
                    }
                }
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen[0]).as("matches").isGreaterThan(10_000);
            assertThat(seen[1]).as("rankings of all there is").isGreaterThan(200);
            assertThat(seen[2]).as("filtered rankings").isGreaterThan(300);
            assertThat(seen[3]).as("segments of all requests").isGreaterThan(2L * CASES * REQUESTS);
        }
    }

    private void requireAlone(
            Clusters clusters,
            TwoSearches searches,
            IndexView view,
            MatchSearch search,
            Ranking found,
            Candidate candidate,
            MatchAllRequest all) {
        MatchRequest alone = all.forSubject(candidate.id());
        MatchRequest whole =
                alone.toBuilder().subject(new Subject.OfCandidate(candidate)).build();
        Ranking one = search.match(view, alone).ranking();
        assertThat(found.matches()).isEqualTo(one.matches());
        assertThat(found.ineligible()).isEqualTo(one.ineligible());
        assertThat(found.nextCursor()).isEqualTo(one.nextCursor());
        Ranking renamed = new Ranking(whole, found.matches(), found.ineligible(), found.nextCursor());
        TwoSearches.requireSame(renamed, searches.exhaustive(view, whole), "every pair");
        if (clusters.chance(0.1)) {
            TwoSearches.requireSame(renamed, searches.sorted(live.values(), whole), "records");
        }
    }

    @Test
    void pagesAndLeastScoresAreThoseOfLookingAtEveryPair() {
        Cases.check(CASES, seed -> {
            Clusters clusters = new Clusters(seed, 4, 5, seed % 2 == 0);
            int count = 1 + clusters.random.nextInt(250);
            try (TwoSearches searches = searches(seed)) {
                fill(searches, clusters, count, 0);
                MatchSearch search = search(searches);
                try (IndexView view = searches.index.view()) {
                    MatchRequest request = clusters.request(count);
                    for (int i = 0; i < 40; i++) {
                        Ranking found = dense(searches, search, view, request);
                        TwoSearches.requireSame(found, searches.exhaustive(view, request), "request " + i);
                        request = found.nextCursor() != null && clusters.chance(0.3)
                                ? request.toBuilder().cursor(found.nextCursor()).build()
                                : clusters.request(count);
                    }
                }
            }
            return true;
        });
    }

    private static Ranking dense(TwoSearches searches, MatchSearch search, IndexView view, MatchRequest request) {
        DenseSearch dense = search.dense(view.segments(), request.weights(), request.asOf());
        assertThat(dense).isNotNull();
        return dense.run(
                searches.compiler.unexpanded(TwoSearches.candidate(request)),
                request,
                new Limit(null, null, () -> 0),
                view.segments());
    }
}

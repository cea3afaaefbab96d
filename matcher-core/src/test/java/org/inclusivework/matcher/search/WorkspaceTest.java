package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a request leaves behind: nothing of the candidate, nothing for the next one, next to nothing for the collector. */
final class WorkspaceTest {
    private static final int OPENINGS = 20_000;

    private static TwoSearches searches;
    private static List<MatchRequest> requests;

    @BeforeAll
    static void fill() {
        Clusters clusters = new Clusters(11, 60, 40, true);
        searches = new TwoSearches(new SamplePriors(7), ScoringParameters.defaults());
        clusters.openings(OPENINGS).values().forEach(searches.index::upsert);
        searches.index.refresh();
        requests = IntStream.range(0, 200)
                .mapToObj(i -> clusters.request(OPENINGS))
                .map(request -> request.toBuilder()
                        .k(Math.min(10, request.k()))
                        .filters(List.of())
                        .build())
                .toList();
    }

    @AfterAll
    static void close() {
        searches.close();
    }

    private static void requireClean(Workspace w) {
        assertThat(w.answers).isZero();
        assertThat(w.answer).containsOnly(0);
    }

    @Test
    void nothingThatTheNextRequestReadsIsLeftOfARequestThatWasAnsweredOrFailed() {
        try (IndexView view = searches.index.view()) {
            Workspace w = new Workspace();
            int failed = 0;
            for (int i = 0; i < 60; i++) {
                searches.pruned(view, requests.get(i), w);
                requireClean(w);
                // Every look at the clock costs a nanosecond, so that it fails before a cell somewhere in the midst.
                AtomicLong looks = new AtomicLong();
                Limit limit = new Limit(Duration.ofNanos(2 + i % 7), null, looks::getAndIncrement);
                PrunedSearch search = searches.search(requests.get(i), limit, w);
                assertThatThrownBy(() -> search.run(view.segments()))
                        .isInstanceOf(MatcherException.DeadlineExceeded.class);
                requireClean(w);
                TwoSearches.requireSame(
                        searches.pruned(view, requests.get(i), w),
                        searches.exhaustive(view, requests.get(i)),
                        "after a failure");
                failed++;
            }
            assertThat(failed).isEqualTo(60);
        }
    }

    @Test
    void aWorkspaceThatServedManyRequestsAnswersAsANewOne() {
        try (IndexView view = searches.index.view()) {
            Workspace old = new Workspace();
            for (MatchRequest request : requests) {
                TwoSearches.requireSame(
                        searches.pruned(view, request, old),
                        searches.pruned(view, request, new Workspace()),
                        "old and new");
            }
        }
    }

    @Test
    void requestsAtOnceAnswerAsAlone() throws Exception {
        try (IndexView view = searches.index.view();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Ranking> alone = requests.stream()
                    .map(request -> searches.pruned(view, request))
                    .toList();
            Workspace.Pool pool = new Workspace.Pool();
            List<Callable<Ranking>> work = new ArrayList<>();
            for (MatchRequest request : requests) {
                work.add(() -> {
                    Workspace mine = pool.take();
                    Ranking ranking = searches.search(request, mine).run(view.segments());
                    pool.giveBack(mine);
                    return ranking;
                });
            }
            List<Future<Ranking>> atOnce = threads.invokeAll(work);
            for (int i = 0; i < alone.size(); i++) {
                TwoSearches.requireSame(atOnce.get(i).get(), alone.get(i), "at once");
            }
        }
    }

    /** What a tenth of the requests, those with the fewest or the most openings scored, come to on average. */
    private record Cost(double bytes, double scored) {}

    private static List<Cost> fewestAndMost(List<MatchRequest> asked) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (IndexView view = searches.index.view()) {
            asked.forEach(request -> searches.pruned(view, request));
            List<Cost> costs = new ArrayList<>();
            for (MatchRequest request : asked) {
                long before = threads.getCurrentThreadAllocatedBytes();
                searches.pruned(view, request);
                costs.add(new Cost(threads.getCurrentThreadAllocatedBytes() - before, searches.scored));
            }
            costs.sort(Comparator.comparingDouble(Cost::scored));
            int tenth = costs.size() / 10;
            return List.of(mean(costs.subList(0, tenth)), mean(costs.subList(costs.size() - tenth, costs.size())));
        }
    }

    private static Cost mean(List<Cost> costs) {
        return new Cost(
                costs.stream().mapToDouble(Cost::bytes).average().orElseThrow(),
                costs.stream().mapToDouble(Cost::scored).average().orElseThrow());
    }

    @Test
    void allocationDoesNotGrowWithTheOpeningsScoredWhereNoDistanceIs() {
        List<MatchRequest> nowhere = requests.stream()
                .map(request -> request.toBuilder()
                        .subject(new Subject.OfCandidate(TwoSearches.candidate(request).toBuilder()
                                .home(null)
                                .build()))
                        .build())
                .toList();
        List<Cost> costs = fewestAndMost(nowhere);
        assertThat(costs.getLast().scored).isGreaterThan(30 * costs.getFirst().scored);
        assertThat(costs.getLast().bytes).isLessThan(2 * costs.getFirst().bytes);
    }

    @Test
    void anOpeningScoredAllocatesNoMoreThanTheSinesOfItsDistances() {
        List<Cost> costs = fewestAndMost(requests);
        double bytes = costs.getLast().bytes - costs.getFirst().bytes;
        double scored = costs.getLast().scored - costs.getFirst().scored;
        assertThat(scored).isGreaterThan(1_000);
        // Three functions of StrictMath a place, each with a small array of its own; twice where reach is a gate.
        assertThat(bytes / scored).isLessThan(400);
    }
}

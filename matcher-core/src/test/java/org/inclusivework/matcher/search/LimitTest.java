package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.index.IndexOptions;
import org.inclusivework.matcher.index.IndexVersions;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.PreparedRecord;
import org.inclusivework.matcher.index.RecordIndex;
import org.inclusivework.matcher.match.CancelSignal;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request gives the exact answer or a typed exception, never part of an answer. */
final class LimitTest {
    private static final int OPENINGS = 3_000;
    private static final Candidate CANDIDATE = Samples.candidate("c").build();

    private static RecordIndex index;

    @BeforeAll
    static void fill() {
        index = RecordIndex.open(new IndexOptions(null, false, 16, true, IndexVersions.current("taxonomy", "priors")));
        for (int part = 0; part < 3; part++) {
            int first = part * OPENINGS;
            List<PreparedRecord> openings = IntStream.range(first, first + OPENINGS)
                    .mapToObj(i -> index.prepare(Samples.opening("o-" + i).build()))
                    .toList();
            index.write(openings);
            index.refresh();
        }
        index.upsert(CANDIDATE);
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static MatchSearch search(LongSupplier nanoTime) {
        FactsCompiler compiler =
                new FactsCompiler(SkillFamily.taxonomy(), OccupationPriors.none(), ScoringParameters.defaults());
        return new MatchSearch(compiler, new Explainer(compiler, SkillFamily.taxonomy()), null, nanoTime);
    }

    private static MatchRequest.Builder request() {
        return MatchRequest.openingsFor(CANDIDATE, RandomRecords.AS_OF).k(100);
    }

    @Test
    void aDeadlineAtAnyMomentGivesTheExactAnswerOrAnException() {
        Ranking exact;
        try (IndexView view = index.view()) {
            AtomicLong enough = new AtomicLong();
            MatchRequest unhurried = request().timeout(Duration.ofDays(1)).build();
            exact = search(enough::getAndIncrement).match(view, unhurried).ranking();
            int answers = 0;
            int exceeded = 0;
            for (int part = 1; part < 40; part++) {
                long allowed = 1 + part * enough.get() / 20;
                AtomicLong looks = new AtomicLong();
                MatchRequest request =
                        request().timeout(Duration.ofNanos(allowed)).build();
                // Every look at the clock costs a nanosecond.
                MatchSearch search = search(looks::getAndIncrement);
                try {
                    Ranking ranking = search.match(view, request).ranking();
                    assertThat(ranking.matches()).isEqualTo(exact.matches());
                    answers++;
                } catch (MatcherException.DeadlineExceeded e) {
                    exceeded++;
                }
            }
            assertThat(answers).isGreaterThan(5);
            assertThat(exceeded).isGreaterThan(5);
        }
    }

    @Test
    void workDoneBeforeADeadlineIsNotLost() {
        try (IndexView view = index.view()) {
            AtomicLong looks = new AtomicLong();
            MatchSearch search = search(looks::getAndIncrement);
            MatchRequest hasty = request().timeout(Duration.ofNanos(3)).build();
            assertThatThrownBy(() -> search.match(view, hasty)).isInstanceOf(MatcherException.DeadlineExceeded.class);
            assertThat(search.segmentsInMemory()).isEqualTo(1);
            assertThat(search.match(view, request().build()).ranking().matches())
                    .hasSize(100);
        }
    }

    @Test
    void aTimeoutBeyondTheClockNeverComes() {
        try (IndexView view = index.view()) {
            MatchRequest request =
                    request().timeout(Duration.ofSeconds(Long.MAX_VALUE)).build();
            assertThat(search(System::nanoTime).match(view, request).ranking().matches())
                    .hasSize(100);
        }
    }

    @Test
    void aCancelledRequestSaysSo() {
        try (IndexView view = index.view()) {
            CancelSignal cancel = new CancelSignal();
            AtomicLong looks = new AtomicLong();
            MatchSearch search = search(() -> {
                if (looks.incrementAndGet() == 6) {
                    cancel.cancel();
                }
                return 0;
            });
            MatchRequest request =
                    request().timeout(Duration.ofDays(1)).cancel(cancel).build();
            assertThatThrownBy(() -> search.match(view, request)).isInstanceOf(MatcherException.Cancelled.class);
            assertThatThrownBy(() -> search.match(view, request)).isInstanceOf(MatcherException.Cancelled.class);
        }
    }

    @Test
    void aStreamOfRankingsEndsAtItsDeadlineAndLetsGoOfItsSnapshot() {
        AtomicLong looks = new AtomicLong();
        try (IndexView view = index.view()) {
            MatchSearch search = search(looks::getAndIncrement);
            MatchAllRequest request = MatchAllRequest.candidatesForEveryOpening(RandomRecords.AS_OF)
                    .timeout(Duration.ofNanos(500))
                    .build();
            AtomicLong read = new AtomicLong();
            try (Stream<Answer> answers = search.matchAll(view, request)) {
                assertThatThrownBy(() -> answers.forEach(answer -> read.incrementAndGet()))
                        .isInstanceOf(MatcherException.DeadlineExceeded.class);
            }
            assertThat(read.get()).isBetween(50L, 499L);
        }
    }

    @Test
    void factsGoWithTheLastSnapshotOfTheirSegment() {
        MatchSearch search = search(() -> 0);
        try (RecordIndex small = RecordIndex.open(
                new IndexOptions(null, false, 16, true, IndexVersions.current("taxonomy", "priors")))) {
            for (int i = 0; i < 3; i++) {
                small.upsert(Samples.opening("o-" + i).build());
                small.refresh();
            }
            try (IndexView view = small.view()) {
                search.match(view, request().build());
                assertThat(search.segmentsInMemory()).isEqualTo(3);
                small.upsert(Samples.opening("o-0").build());
                small.refresh();
                small.purgeDeleted();
                search.match(view, request().build());
                assertThat(search.segmentsInMemory()).isEqualTo(3);
            }
            assertThat(search.segmentsInMemory()).isEqualTo(2);
        }
        assertThat(search.segmentsInMemory()).isZero();
    }
}

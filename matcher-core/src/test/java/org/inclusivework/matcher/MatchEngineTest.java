package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MatchEngineTest {
    private static final MatchRequest FOR_BAKER =
            MatchRequest.openingsFor(TenOpeningFair.BAKER, TenOpeningFair.DAY).build();

    private static MatchEngine fair() {
        MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
        engine.upsertAll(TenOpeningFair.openings().stream());
        engine.upsertAll(TenOpeningFair.candidates().stream());
        engine.refresh();
        return engine;
    }

    @Test
    void recordsComeBackAsTheyWereWritten() {
        try (MatchEngine engine = fair();
                Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.openingIds().map(id -> snapshot.opening(id).orElseThrow()))
                    .isEqualTo(TenOpeningFair.openings());
            assertThat(snapshot.candidateIds().map(id -> snapshot.candidate(id).orElseThrow()))
                    .isEqualTo(TenOpeningFair.candidates());
            assertThat(snapshot.openings()).isEqualTo(10);
            assertThat(snapshot.candidates()).isEqualTo(10);
            assertThat(engine.opening("nobody")).isEmpty();
            assertThat(engine.candidate("o-01")).isEmpty();
            assertThat(engine.candidate("c-01")).contains(TenOpeningFair.candidate("c-01"));
        }
    }

    @Test
    void aPairHasOneScoreInBothDirectionsAndInItsExplanation() {
        try (MatchEngine engine = fair()) {
            Ranking openings = engine.match(MatchRequest.openingsFor(TenOpeningFair.MASSEUR, TenOpeningFair.DAY)
                    .build());
            assertThat(openings.matches().getFirst().openingId()).isEqualTo(TenOpeningFair.MASSAGE_HOSPITAL);
            for (Match match : openings.matches()) {
                Ranking candidates = engine.match(MatchRequest.candidatesFor(match.openingId(), TenOpeningFair.DAY)
                        .build());
                assertThat(candidates.matches().stream()
                                .filter(back -> back.candidateId().equals(match.candidateId()))
                                .map(Match::score))
                        .containsExactly(match.score());
                assertThat(engine.explain(
                                        match.candidateId(), match.openingId(), Weights.defaults(), TenOpeningFair.DAY)
                                .score())
                        .isEqualTo(match.score());
            }
        }
    }

    @Test
    void everybodyGetsTheirRankingInTheOrderOfIdsAndSubjectsCanBeChosen() {
        try (MatchEngine engine = fair()) {
            MatchAllRequest all = MatchAllRequest.candidatesForEveryOpening(TenOpeningFair.DAY)
                    .build();
            assertThat(subjects(engine, all))
                    .containsExactlyElementsOf(
                            TenOpeningFair.openings().stream().map(Opening::id).toList());
            MatchAllRequest some = MatchAllRequest.openingsForEveryCandidate(TenOpeningFair.DAY)
                    .subjects(List.of(new MatchFilter.IdIn(java.util.Set.of("c-03", "c-02", "o-01"))))
                    .build();
            assertThat(subjects(engine, some)).containsExactly("c-02", "c-03");
        }
    }

    private static List<String> subjects(MatchEngine engine, MatchAllRequest request) {
        try (Stream<Ranking> rankings = engine.matchAll(request)) {
            return rankings.map(ranking -> ranking.request().subject().id()).toList();
        }
    }

    @Test
    void anUpsertReplacesTheWholeRecord() {
        try (MatchEngine engine = fair()) {
            Opening bare = Samples.opening(TenOpeningFair.BAKERY).build();
            engine.upsert(bare);
            engine.refresh();
            try (Snapshot snapshot = engine.snapshot()) {
                assertThat(snapshot.opening(bare.id())).contains(bare);
                assertThat(snapshot.openings()).isEqualTo(10);
            }
        }
    }

    @Test
    void aWriteIsVisibleAfterItsTokenIsRefreshedAndNotBefore() {
        try (MatchEngine engine = fair()) {
            WriteToken written = engine.upsert(Samples.opening("new").build());
            assertThat(engine.opening("new")).isEmpty();
            engine.refresh(written);
            assertThat(engine.opening("new")).isPresent();
            WriteToken deleted = engine.deleteOpening("new");
            engine.refresh(written);
            assertThat(engine.opening("new"))
                    .as("an old token waits for nothing new")
                    .isPresent();
            engine.refresh(deleted);
            assertThat(engine.opening("new")).isEmpty();
            UpsertReport report =
                    engine.upsertAll(Stream.of(Samples.candidate("c-new").build()));
            engine.refresh(report.token());
            assertThat(engine.candidate("c-new")).isPresent();
        }
    }

    @Test
    void aSnapshotStaysAsItWasWhateverIsWritten() {
        try (MatchEngine engine = fair();
                Snapshot before = engine.snapshot()) {
            String ranking = Engines.text(before.match(FOR_BAKER));
            engine.deleteOpening(TenOpeningFair.BAKERY);
            engine.upsert(TenOpeningFair.candidate(TenOpeningFair.BAKER).toBuilder()
                    .skills(List.of())
                    .build());
            engine.refresh();
            engine.purgeDeleted();
            assertThat(Engines.text(before.match(FOR_BAKER))).isEqualTo(ranking);
            assertThat(before.opening(TenOpeningFair.BAKERY)).isPresent();
            assertThat(Engines.text(engine.match(FOR_BAKER))).isNotEqualTo(ranking);
            assertThat(engine.opening(TenOpeningFair.BAKERY)).isEmpty();
        }
    }

    @Test
    void oneSegmentIsLeftByCompactAndRankingsStay(@TempDir Path folder) throws IOException {
        AtomicInteger compacted = new AtomicInteger();
        EngineListener listener = new EngineListener() {
            @Override
            public void compacted(long millis) {
                compacted.incrementAndGet();
            }
        };
        try (MatchEngine engine = MatchEngine.open(
                EngineOptions.builder().path(folder).listener(listener).build())) {
            engine.upsertAll(TenOpeningFair.candidates().stream());
            for (Opening opening : TenOpeningFair.openings().subList(0, 3)) {
                engine.upsert(opening);
                engine.commit();
            }
            assertThat(segments(folder)).isEqualTo(3);
            engine.upsertAll(TenOpeningFair.openings().stream());
            engine.refresh();
            String ranking = Engines.text(engine.match(FOR_BAKER));
            engine.deleteOpening(TenOpeningFair.BAKERY);
            engine.compact();
            assertThat(segments(folder)).isEqualTo(1);
            assertThat(engine.opening(TenOpeningFair.BAKERY))
                    .as("what was written before is visible")
                    .isEmpty();
            engine.upsert(TenOpeningFair.opening(TenOpeningFair.BAKERY));
            engine.refresh();
            assertThat(Engines.text(engine.match(FOR_BAKER))).isEqualTo(ranking);
            assertThat(compacted).hasValue(1);
        }
    }

    private static int segments(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        }
    }

    @Test
    void aSnapshotOutlivesItsEngineButNotItself() {
        MatchEngine engine = fair();
        Snapshot snapshot = engine.snapshot();
        String ranking = Engines.text(snapshot.match(FOR_BAKER));
        Stream<Ranking> stream = snapshot.matchAll(
                MatchAllRequest.openingsForEveryCandidate(TenOpeningFair.DAY).build());
        engine.close();
        engine.close();
        assertThat(Engines.text(snapshot.match(FOR_BAKER))).isEqualTo(ranking);
        snapshot.close();
        snapshot.close();
        assertThat(stream).as("a stream holds on to its snapshot").hasSize(10);
        assertUnusable(() -> snapshot.match(FOR_BAKER));
        assertUnusable(() -> snapshot.opening("o-01"));
        assertUnusable(snapshot::openings);
        assertUnusable(() -> snapshot.matchAll(
                MatchAllRequest.openingsForEveryCandidate(TenOpeningFair.DAY).build()));
    }

    @Test
    void aClosedEngineSaysSo() {
        MatchEngine engine = fair();
        WriteToken token = engine.upsert(Samples.opening("x").build());
        engine.close();
        assertUnusable(() -> engine.upsert(Samples.opening("x").build()));
        assertUnusable(() -> engine.upsertAll(Stream.of(Samples.candidate("x").build())));
        assertUnusable(() -> engine.deleteCandidate("x"));
        assertUnusable(engine::refresh);
        assertUnusable(() -> engine.refresh(token));
        assertUnusable(engine::commit);
        assertUnusable(engine::snapshot);
        assertUnusable(engine::verify);
        assertUnusable(engine::purgeDeleted);
        assertUnusable(engine::compact);
        assertUnusable(() -> engine.match(FOR_BAKER));
    }

    private static void assertUnusable(Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        MatcherException.Unusable.class,
                        e -> assertThat(e.code()).isEqualTo(MatcherException.Code.UNUSABLE));
    }

    @Test
    void whatIsNotThereIsNamed() {
        try (MatchEngine engine = fair()) {
            assertThatThrownBy(() -> engine.match(
                            MatchRequest.openingsFor("c-99", TenOpeningFair.DAY).build()))
                    .isInstanceOf(MatcherException.NotFound.class)
                    .hasMessageContaining("candidate \"c-99\"");
            assertThatThrownBy(() -> engine.match(MatchRequest.candidatesFor("c-01", TenOpeningFair.DAY)
                            .build()))
                    .isInstanceOf(MatcherException.NotFound.class)
                    .hasMessageContaining("opening \"c-01\"");
            assertThatThrownBy(() -> engine.explain("c-01", "o-99", Weights.defaults(), TenOpeningFair.DAY))
                    .isInstanceOf(MatcherException.NotFound.class)
                    .hasMessageContaining("opening \"o-99\"");
        }
    }

    @Test
    void aTokenOfAnotherEngineIsRefused() {
        try (MatchEngine one = fair();
                MatchEngine other = fair()) {
            WriteToken token = one.upsert(Samples.opening("x").build());
            assertThatThrownBy(() -> other.refresh(token)).isInstanceOf(MatcherException.InvalidInput.class);
        }
    }

    @Test
    void aStreamOfRecordsIsReportedRecordByRecord() {
        try (MatchEngine engine = fair()) {
            List<Record> items = new ArrayList<>();
            items.add(Samples.opening("a").build());
            items.add(null);
            items.add(Samples.candidate("a").build());
            items.add(new Cursor("not a record of ours"));
            items.add(Samples.opening("a").title("second").build());
            UpsertReport report = engine.upsertAll(items.stream());
            engine.refresh(report.token());
            assertThat(report.written()).isEqualTo(3);
            assertThat(report.rejected())
                    .extracting(UpsertReport.Rejected::position)
                    .containsExactly(2L, 4L);
            assertThat(report.rejected().get(1).problems().getFirst().toString())
                    .contains("Cursor");
            assertThat(engine.opening("a").orElseThrow().title()).isEqualTo("second");
            assertThat(engine.candidate("a")).isPresent();
            assertThat(engine.upsertAll(Stream.empty()).written()).isZero();
        }
    }

    @Test
    void manyRecordsGoOverInBatches() {
        try (MatchEngine engine =
                MatchEngine.open(Engines.options().ramBufferMb(1).build())) {
            int count = 3_000;
            UpsertReport report = engine.upsertAll(Stream.iterate(0, i -> i + 1)
                    .limit(count)
                    .map(i -> Samples.opening("o-" + i)
                            .description("工".repeat(1_000))
                            .build()));
            engine.refresh(report.token());
            assertThat(report.written()).isEqualTo(count);
            try (Snapshot snapshot = engine.snapshot()) {
                assertThat(snapshot.openings()).isEqualTo(count);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1901})
    void aBufferOutOfRangeIsRefused(int megabytes) {
        assertThatThrownBy(() -> EngineOptions.builder().ramBufferMb(megabytes).build())
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("ramBufferMb");
    }

    @Test
    void optionsGoThroughTheirBuilder() {
        EngineOptions options = Engines.options()
                .ramBufferMb(3)
                .checkOnOpen(false)
                .executor(Runnable::run)
                .build();
        assertThat(options.toBuilder().build()).isEqualTo(options);
        assertThatThrownBy(() -> options.toBuilder().readOnly(true).build())
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("readOnly");
        MatchAllRequest request = MatchAllRequest.openingsForEveryCandidate(TenOpeningFair.DAY)
                .k(3)
                .ineligible(2)
                .build();
        assertThat(request.toBuilder().build()).isEqualTo(request);
        assertThatThrownBy(() -> request.toBuilder().k(0).build()).isInstanceOf(MatcherException.InvalidInput.class);
    }
}

package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {
    private static final int KEYS = 20;

    private static Opening version(int key, int version) {
        return Samples.opening("o-" + key).positions(version).build();
    }

    @Test
    void theLastCompletedWriteOfAnIdWinsWhicheverThreadMakesIt() throws Exception {
        try (MatchEngine engine = MatchEngine.open(Engines.options().build());
                ExecutorService writers = Executors.newFixedThreadPool(4)) {
            AtomicBoolean done = new AtomicBoolean();
            Future<?> refreshing = writers.submit(() -> {
                while (!done.get()) {
                    engine.refresh();
                }
            });
            SplittableRandom random = new SplittableRandom(1);
            int[] last = new int[KEYS];
            for (int i = 1; i <= 1_000; i++) {
                int key = random.nextInt(KEYS);
                int version = i;
                Future<WriteToken> write = writers.submit(() -> engine.upsert(version(key, version)));
                Future<WriteToken> other = writers.submit(() -> engine.upsert(version(KEYS, version)));
                engine.refresh(write.get());
                other.get();
                last[key] = i;
                assertThat(engine.opening("o-" + key)).contains(version(key, i));
            }
            done.set(true);
            refreshing.get();
            for (int key = 0; key < KEYS; key++) {
                assertThat(engine.opening("o-" + key)).contains(version(key, last[key]));
            }
        }
    }

    @Test
    void writersThatRaceForAnIdLeaveExactlyOneRecord() throws Exception {
        try (MatchEngine engine = MatchEngine.open(Engines.options().build());
                ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> races = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                int writer = w;
                races.add(writers.submit(() -> {
                    for (int i = 0; i < 300; i++) {
                        engine.upsert(version(i % KEYS, 1 + writer * 1_000 + i));
                    }
                }));
            }
            for (Future<?> race : races) {
                race.get();
            }
            engine.refresh();
            try (Snapshot snapshot = engine.snapshot()) {
                assertThat(snapshot.openings()).isEqualTo(KEYS);
                for (int key = 0; key < KEYS; key++) {
                    int last = snapshot.opening("o-" + key).orElseThrow().positions() - 1;
                    assertThat(last % 1_000).as("a last write of some writer").isEqualTo(280 + key);
                }
            }
        }
    }

    @Test
    void readersBesideAWriterNeverSeeATornViewNorTwoAnswersFromOneSnapshot() throws Exception {
        try (MatchEngine engine = MatchEngine.open(Engines.options().build());
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            engine.upsertAll(IntStream.range(0, KEYS).mapToObj(key -> version(key, 1)));
            engine.refresh();
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Long>> reading = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                reading.add(readers.submit(() -> read(engine, done)));
            }
            for (int i = 2; i < 400; i++) {
                engine.upsert(version(i % KEYS, i));
                engine.refresh();
                if (i % 50 == 0) {
                    engine.purgeDeleted();
                }
            }
            done.set(true);
            for (Future<Long> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private static long read(MatchEngine engine, AtomicBoolean done) {
        MatchRequest request = MatchRequest.openingsFor(Samples.candidate("c").build(), RandomRecords.AS_OF)
                .k(100)
                .build();
        long reads = 0;
        long generation = 0;
        do {
            try (Snapshot snapshot = engine.snapshot()) {
                assertThat(snapshot.generation()).isGreaterThanOrEqualTo(generation);
                generation = snapshot.generation();
                assertThat(snapshot.openings()).isEqualTo(KEYS);
                assertThat(snapshot.match(request).matches()).hasSize(KEYS);
                assertThat(Engines.text(snapshot.match(request))).isEqualTo(Engines.text(snapshot.match(request)));
            }
            reads++;
        } while (!done.get());
        return reads;
    }
}

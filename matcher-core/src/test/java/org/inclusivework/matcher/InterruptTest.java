package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.match.MatchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptTest {
    private static final int ROUNDS = 40;

    @TempDir
    Path folder;

    @Test
    void aStormOfInterruptsHarmsNothingAndLosesNothing() throws Exception {
        EngineOptions options = Engines.options().path(folder).ramBufferMb(1).build();
        AtomicBoolean done = new AtomicBoolean();
        try (MatchEngine engine = MatchEngine.open(options)) {
            Thread victim = Thread.currentThread();
            CompletableFuture<Void> storm = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    victim.interrupt();
                    Thread.onSpinWait();
                }
            });
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    write(engine, round);
                }
            } finally {
                done.set(true);
                storm.join();
                Thread.interrupted();
            }
        }
        try (MatchEngine engine = MatchEngine.open(options);
                Snapshot snapshot = engine.snapshot()) {
            assertThat(engine.verify().problems()).isEmpty();
            assertThat(snapshot.openings()).isEqualTo(ROUNDS * 5L);
        }
    }

    private static void write(MatchEngine engine, int round) {
        engine.upsert(Samples.opening("single-" + round).build());
        engine.upsertAll(IntStream.range(0, 5)
                .mapToObj(i -> Samples.opening("many-" + round + "-" + i)
                        .description("工".repeat(10_000))
                        .build()));
        engine.deleteOpening("many-" + round + "-4");
        engine.refresh();
        assertThat(engine.opening("single-" + round)).isPresent();
        assertThat(engine.match(MatchRequest.openingsFor(Samples.candidate("c").build(), RandomRecords.AS_OF)
                                .k(1_000)
                                .build())
                        .matches())
                .hasSize((round + 1) * 5);
        if (round % 3 == 0) {
            engine.commit();
        }
        if (round % 20 == 19) {
            engine.purgeDeleted();
            assertThat(engine.verify().problems()).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadCanOpenWriteAskAndCloseAndStaysInterrupted() {
        EngineOptions options = Engines.options().path(folder).build();
        List<Runnable> uses = List.of(
                () -> {
                    try (MatchEngine engine = MatchEngine.open(options)) {
                        engine.upsert(Samples.opening("o").build());
                        engine.commit();
                        engine.refresh();
                        assertThat(engine.opening("o")).isPresent();
                    }
                },
                () -> MatchEngine.reindex(options),
                () -> {
                    try (MatchEngine engine =
                            MatchEngine.open(options.toBuilder().readOnly(true).build())) {
                        assertThat(engine.opening("o")).isPresent();
                        assertThat(engine.verify().sound()).isTrue();
                    }
                });
        for (Runnable use : uses) {
            Thread.currentThread().interrupt();
            try {
                use.run();
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                Thread.interrupted();
            }
        }
    }
}

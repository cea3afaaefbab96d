package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process again and again: what it said it had committed is there, and nothing is torn.
 *
 * <p>A killed process leaves the page cache, so this shows nothing about a power cut. For many kills:
 * {@code java -cp <test class path> org.inclusivework.matcher.CrashTest 200}.
 */
final class CrashTest {
    private static final int KILLS = 5;
    private static final int BATCH = 10;

    @TempDir
    Path folder;

    @Test
    void commitsThatWereAcknowledgedOutliveAKilledProcess() throws Exception {
        int batches = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            batches = killOnce(folder, kill, batches);
        }
        assertThat(batches).isPositive();
    }

    /** Runs a writer, kills it at a random line of its output, and returns how many batches are in the index then. */
    private static int killOnce(Path folder, long seed, int before) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        int acknowledged = before;
        try (ChildJvm child = new ChildJvm(part -> true, Writer.class, folder.toString())) {
            for (int lines = 1 + random.nextInt(60); lines > 0; lines--) {
                String line = child.line();
                assertThat(line).as("the writer ended by itself").isNotNull();
                if (line.startsWith("committed ")) {
                    acknowledged = Integer.parseInt(line.substring("committed ".length()));
                }
            }
            child.kill();
            // What it had said before it was killed counts as well.
            for (String line = child.line(); line != null; line = child.line()) {
                if (line.matches("committed [0-9]+")) {
                    acknowledged = Integer.parseInt(line.substring("committed ".length()));
                }
            }
        }
        return check(folder, acknowledged);
    }

    private static int check(Path folder, int acknowledged) {
        try (MatchEngine engine =
                        MatchEngine.open(Engines.options().path(folder).build());
                Snapshot snapshot = engine.snapshot()) {
            assertThat(engine.verify().problems()).isEmpty();
            int batches = batches(snapshot);
            assertThat(batches).as("acknowledged, or one more").isBetween(acknowledged, acknowledged + 1);
            assertThat(snapshot.openings()).isEqualTo(batches == 0 ? 0 : batches * BATCH + 1);
            for (int i = 0; i < batches * BATCH; i++) {
                assertThat(snapshot.opening("o-" + i)).contains(record(i));
            }
            return batches;
        }
    }

    private static int batches(Snapshot snapshot) {
        return snapshot.opening("counter").map(Opening::positions).orElse(0);
    }

    private static Opening record(int i) {
        return Samples.opening("o-" + i).description("第" + i + "条").build();
    }

    /** Writes batches and commits each, saying what it is about to do. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            EngineOptions options =
                    Engines.options().path(Path.of(arguments[0])).build();
            try (MatchEngine engine = MatchEngine.open(options)) {
                int batch;
                try (Snapshot snapshot = engine.snapshot()) {
                    batch = batches(snapshot);
                }
                while (true) {
                    say("writing " + batch);
                    int first = batch * BATCH;
                    engine.upsertAll(IntStream.range(first, first + BATCH).mapToObj(CrashTest::record));
                    batch++;
                    engine.upsert(Samples.opening("counter").positions(batch).build());
                    say("committing " + batch);
                    engine.commit();
                    say("committed " + batch);
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    /** Kills as often as told, in a new folder, and says how long reopening took at most. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("matcher-crash");
        int kills = Integer.parseInt(arguments[0]);
        int batches = 0;
        long slowest = 0;
        for (int kill = 0; kill < kills; kill++) {
            batches = killOnce(folder, 1_000 + kill, batches);
            long start = System.nanoTime();
            MatchEngine.open(Engines.options().path(folder).build()).close();
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.println(kills + " kills, 0 lost of " + batches + " commits, slowest reopening " + slowest / 1_000_000
                + " ms, in " + folder);
    }
}

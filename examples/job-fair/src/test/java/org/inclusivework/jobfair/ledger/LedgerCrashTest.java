package org.inclusivework.jobfair.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes to a ledger, at random moments, and looks for what it had acknowledged.
 *
 * <p>A few kills in every build; a hundred with {@code -Djobfair.kills=100}.
 */
final class LedgerCrashTest {
    private static final long SEED = 20261203;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        int kills = Integer.getInteger("jobfair.kills", 3);
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.fairs().record(new FairDay("专场", LocalDate.of(2026, 12, 3)), List.of());
        }
        Random random = new Random(SEED);
        Set<String> people = new HashSet<>();
        Set<Long> outcomes = new HashSet<>();
        for (int round = 0; round < kills; round++) {
            List<String> acknowledged = untilKilled(file, round, 1 + random.nextInt(60), random.nextInt(3_000_000));
            for (String line : acknowledged) {
                String what = line.substring(line.indexOf(' ') + 1);
                if (line.startsWith("person ")) {
                    people.add(what);
                } else if (line.startsWith("outcome ")) {
                    outcomes.add(Long.parseLong(what));
                }
            }
            try (Ledger ledger = Ledger.openExisting(file)) {
                Set<String> found = new HashSet<>();
                ledger.people()
                        .at("专场")
                        .forEach(visitor -> found.add(visitor.candidate().id()));
                assertThat(found).as("seed %d, kill %d", SEED, round).containsAll(people);
                Set<Long> entries = new HashSet<>();
                ledger.outcomes().all().forEach(entry -> entries.add(entry.number()));
                assertThat(entries).as("seed %d, kill %d", SEED, round).containsAll(outcomes);
                // What was not acknowledged is there as a whole or not at all: at most one step more than was said.
                assertThat(found.size() + entries.size())
                        .isBetween(people.size() + outcomes.size(), people.size() + outcomes.size() + round + 1);
            }
        }
        System.out.println(kills + " kills, seed " + SEED + ": " + people.size() + " people and " + outcomes.size()
                + " outcomes acknowledged, 0 lost");
    }

    private List<String> untilKilled(Path file, int round, int after, int nanos)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerWriter.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (lines.size() == after) {
                    // Somewhere inside the next write.
                    long until = System.nanoTime() + nanos;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    // The handle, unlike the process, leaves the lines readable that were said before.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(after);
        return lines;
    }
}

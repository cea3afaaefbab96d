package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages copies of a small index, byte by byte: each is refused with a typed error, or found by {@code verify}, or harmless; never
 * a hang and never a wrong answer.
 */
@Timeout(120)
final class CorruptionTest {
    private static final int CASES = 240;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    Path temp;

    private static IndexOptions options(Path folder, boolean readOnly, boolean checkOnOpen) {
        return new IndexOptions(folder, readOnly, 16, checkOnOpen, IndexVersions.current("taxonomy", "priors"));
    }

    private Path original() {
        Path folder = temp.resolve("original");
        RandomRecords records = new RandomRecords(5);
        try (RecordIndex index = RecordIndex.open(options(folder, false, true))) {
            for (int segment = 0; segment < 3; segment++) {
                records.openings(12).forEach(index::upsert);
                records.candidates(12).forEach(index::upsert);
                String victim = records.opening().id();
                index.upsert(Samples.opening(victim).build());
                index.refresh();
                index.delete(RecordKind.OPENING, victim);
                index.commit();
            }
        }
        return folder;
    }

    @Test
    void damagedFilesAreRefusedOrFoundAndNeverAnsweredFrom() throws IOException {
        Path original = original();
        String contents = contents(original, true);
        List<Path> files = files(original);
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Path copy = copy(original, "copy" + i);
            Path file = copy.resolve(files.get(i % files.size()).getFileName());
            damage(file, random);
            // With the check on opening, as by default, and without.
            boolean checkOnOpen = random.nextBoolean();
            long start = System.nanoTime();
            String outcome = outcome(copy, checkOnOpen, contents);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.equals("wrong")) {
                fail("case %d: damage to %s went unnoticed", i, file.getFileName());
            }
        }
        assertThat(outcomes.getOrDefault("refused", 0)).as("%s", outcomes).isGreaterThan(CASES / 2);
        // Only the lock and files that are not read any more may be damaged without anybody noticing.
        assertThat(outcomes.getOrDefault("harmless", 0)).as("%s", outcomes).isLessThan(CASES / 10);
    }

    private static String outcome(Path copy, boolean checkOnOpen, String contents) {
        try {
            String found = contents(copy, checkOnOpen);
            try (RecordIndex index = RecordIndex.open(options(copy, true, false))) {
                List<Problem> problems = index.verify();
                if (!problems.isEmpty()) {
                    return "found";
                }
            }
            return found.equals(contents) ? "harmless" : "wrong";
        } catch (MatcherException.IndexCorrupt | MatcherException.VersionMismatch e) {
            assertThat(e).hasMessageContaining(copy.toString());
            return "refused";
        } catch (MatcherException.Storage e) {
            return "refused";
        }
    }

    private static String contents(Path folder, boolean checkOnOpen) {
        StringBuilder text = new StringBuilder();
        try (RecordIndex index = RecordIndex.open(options(folder, true, checkOnOpen));
                IndexView view = index.view()) {
            view.ids(RecordKind.OPENING).map(view::opening).forEach(text::append);
            RecordCodec codec = new RecordCodec();
            view.ids(RecordKind.CANDIDATE)
                    .map(view::candidate)
                    .forEach(c -> text.append(c == null ? "none" : Arrays.toString(codec.encode(c))));
        }
        return text.toString();
    }

    private static void damage(Path file, SplittableRandom random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (bytes.length == 0 ? 2 : random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(9));
            default -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 64), (byte) random.nextInt());
            }
        }
        Files.write(file, bytes);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private Path copy(Path original, String name) throws IOException {
        Path copy = Files.createDirectory(temp.resolve(name));
        for (Path file : files(original)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    @Test
    void everyMissingFileIsMissed() throws IOException {
        Path original = original();
        for (Path file : files(original)) {
            Path copy = copy(original, "without-" + file.getFileName());
            Files.delete(copy.resolve(file.getFileName()));
            for (boolean readOnly : new boolean[] {true, false}) {
                assertThatThrownBy(() ->
                                RecordIndex.open(options(copy, readOnly, true)).close())
                        .as("%s, read-only %s", file.getFileName(), readOnly)
                        .isInstanceOfAny(MatcherException.IndexCorrupt.class, MatcherException.Storage.class);
            }
            assertThat(files(copy))
                    .as("nothing is erased")
                    .hasSize(files(original).size() - 1);
        }
    }

    @Test
    void damageThatComesAfterOpeningIsFoundByVerify() throws IOException {
        Path copy = copy(original(), "later");
        try (RecordIndex index = RecordIndex.open(options(copy, false, true))) {
            assertThat(index.verify()).isEmpty();
            Path segment = files(copy).stream()
                    .filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 1;
            Files.write(segment, bytes);
            assertThat(index.verify())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString())
                            .contains(copy.toString())
                            .contains("backup"));
        }
    }
}

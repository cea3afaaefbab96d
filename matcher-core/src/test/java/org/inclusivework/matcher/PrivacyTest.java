package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivacyTest {
    /** No word of any language, and too irregular to be compressed. */
    private static final String CANARY = "q7Zk2vX9wB4mT1";

    @TempDir
    Path folder;

    private static final String NAME = "hR6yN0cE8dJ3";

    private static Candidate canary(int number) {
        return Samples.candidate(CANARY + "-id-" + number)
                .name(NAME + number)
                .credentials(List.of("kW5tY3gL9certificate"))
                .wishedTraining(List.of(CANARY + "course"))
                .build();
    }

    @Test
    void aListenerCanBeToldNumbersOnly() {
        for (Method method : EngineListener.class.getDeclaredMethods()) {
            if (method.isSynthetic()) {
                continue; // added by the measuring of coverage
            }
            assertThat(Arrays.asList(method.getParameterTypes()))
                    .as(method.getName())
                    .isSubsetOf(long.class, int.class);
        }
    }

    @Test
    void aListenerHearsOfEverythingThatHappens() {
        List<String> heard = new ArrayList<>();
        EngineListener listener = new EngineListener() {
            @Override
            public void opened(long millis) {
                heard.add("opened");
            }

            @Override
            public void written(long records, long millis) {
                heard.add("written " + records);
            }

            @Override
            public void refreshed(long generation, long millis) {
                heard.add("refreshed " + generation);
            }

            @Override
            public void committed(long generation, long millis) {
                heard.add(generation > 1 ? "committed" : "committed nothing");
            }

            @Override
            public void matched(long pairs, long millis) {
                heard.add("matched " + pairs);
            }

            @Override
            public void purged(long millis) {
                heard.add("purged");
            }

            @Override
            public void verified(int problems, long millis) {
                heard.add("verified " + problems);
            }
        };
        try (MatchEngine engine = MatchEngine.open(
                Engines.options().path(folder).listener(listener).build())) {
            engine.upsertAll(Stream.of(canary(1), canary(2)));
            engine.refresh();
            engine.refresh();
            engine.match(MatchRequest.candidatesFor(Samples.opening("o").build(), RandomRecords.AS_OF)
                    .build());
            engine.deleteCandidate(canary(1).id());
            engine.purgeDeleted();
            engine.commit();
            engine.verify();
            useEverything(engine);
        }
        assertThat(heard.subList(0, 8))
                .containsExactly(
                        "opened",
                        "written 2",
                        "refreshed 2",
                        "matched 2",
                        "written 1",
                        "purged",
                        "committed",
                        "verified 0");
        assertThat(heard).noneMatch(event -> event.contains(CANARY) || event.contains(NAME));
    }

    private static void useEverything(MatchEngine engine) {
        engine.upsert(Samples.opening("o").build());
        engine.upsert(canary(3));
        engine.refresh();
        MatchAllRequest all =
                MatchAllRequest.openingsForEveryCandidate(RandomRecords.AS_OF).build();
        try (Stream<Ranking> rankings = engine.matchAll(all)) {
            assertThat(rankings).isNotEmpty();
        }
        engine.explain(canary(3).id(), "o", Weights.defaults(), RandomRecords.AS_OF);
    }

    @Test
    void nothingPersonalReachesLogsOrConsole() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (PrintStream captured = new PrintStream(console, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            try (MatchEngine engine =
                    MatchEngine.open(Engines.options().path(folder).build())) {
                useEverything(engine);
                engine.commit();
                engine.deleteCandidate(canary(3).id());
                engine.purgeDeleted();
                engine.verify();
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(handler);
            root.setLevel(before);
        }
        assertThat(logged).noneMatch(entry -> entry.contains(CANARY) || entry.contains(NAME));
        assertThat(console.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY, NAME);
    }

    @Test
    void aDamagedIndexDoesNotQuoteItsRecords() throws IOException {
        try (MatchEngine engine =
                MatchEngine.open(Engines.options().path(folder).build())) {
            engine.upsert(canary(1));
        }
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(NAME);
            if (at >= 0) {
                bytes[at + NAME.length() - 1] = '"';
                Files.write(file, bytes);
            }
        }
        EngineOptions unchecked =
                Engines.options().path(folder).checkOnOpen(false).build();
        try (MatchEngine engine = MatchEngine.open(unchecked)) {
            assertThatThrownBy(() -> engine.candidate(canary(1).id()))
                    .isInstanceOf(MatcherException.IndexCorrupt.class)
                    .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(CANARY, NAME.substring(0, 5)));
            assertThat(engine.verify().problems()).isNotEmpty();
            assertThat(engine.verify().toString()).doesNotContain(CANARY, NAME.substring(0, 5));
        }
    }

    private static String stackTrace(Throwable e) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        e.printStackTrace(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bytesOfDeletedPeopleLeaveTheFilesWhenPurged() throws IOException {
        try (MatchEngine engine =
                MatchEngine.open(Engines.options().path(folder).build())) {
            // Few deletes in segments of many records are what a plain merge leaves alone.
            for (int segment = 0; segment < 3; segment++) {
                int number = segment;
                engine.upsertAll(Stream.iterate(0, i -> i + 1)
                        .limit(300)
                        .map(i -> Samples.candidate("other-" + number + "-" + i).build()));
                engine.upsert(canary(segment));
                engine.commit();
            }
            engine.upsert(canary(2).toBuilder()
                    .name("renamed")
                    .credentials(List.of())
                    .wishedTraining(List.of())
                    .build());
            engine.deleteCandidate(canary(0).id());
            engine.deleteCandidate(canary(1).id());
            engine.refresh();
            assertThat(filesWithHalfOf(NAME)).as("a deletion alone hides only").isNotEmpty();
            Snapshot before = engine.snapshot();
            engine.purgeDeleted();
            assertThat(before.candidates()).as("a snapshot that is still open").isEqualTo(901);
            before.close();
            assertThat(filesWithHalfOf(NAME)).isEmpty();
            assertThat(filesWithHalfOf("kW5tY3gL9")).isEmpty();
            assertThat(engine.candidate(canary(2).id()).orElseThrow().name()).isEqualTo("renamed");
            assertThat(engine.verify().sound()).isTrue();
        }
    }

    /** Records are compressed in blocks: a text may begin in one and end in the next. */
    private List<Path> filesWithHalfOf(String text) throws IOException {
        String first = text.substring(0, text.length() / 2);
        String second = text.substring(text.length() / 2);
        List<Path> found = new ArrayList<>();
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (bytes.contains(first) || bytes.contains(second)) {
                found.add(file);
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}

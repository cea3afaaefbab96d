package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifecycleTest {
    private static final Opening OPENING = Samples.opening("o-1").build();

    @TempDir
    Path folder;

    private EngineOptions options() {
        return Engines.options().path(folder.resolve("index")).build();
    }

    private EngineOptions readOnly() {
        return options().toBuilder().readOnly(true).build();
    }

    private void fill() {
        try (MatchEngine engine = MatchEngine.open(options())) {
            engine.upsert(OPENING);
            engine.commit();
        }
    }

    @Test
    void whatWasCommittedIsThereAfterwardsAndCloseCommits() {
        fill();
        try (MatchEngine engine = MatchEngine.open(options())) {
            assertThat(engine.opening("o-1")).contains(OPENING);
            engine.upsert(Samples.candidate("c-1").build());
        }
        try (MatchEngine engine = MatchEngine.open(options())) {
            assertThat(engine.candidate("c-1")).isPresent();
            assertThat(engine.verify().sound()).isTrue();
            assertThat(engine).hasToString("MatchEngine[" + folder.resolve("index") + "]");
        }
    }

    @Test
    void aSecondWriterIsToldWhichFolderIsLocked() {
        try (MatchEngine engine = MatchEngine.open(options())) {
            assertThatThrownBy(() -> MatchEngine.open(options()))
                    .isInstanceOf(MatcherException.IndexLocked.class)
                    .hasMessageContaining(folder.resolve("index").toString())
                    .hasMessageContaining("read-only");
            assertThatThrownBy(() -> MatchEngine.reindex(options())).isInstanceOf(MatcherException.IndexLocked.class);
            engine.upsert(OPENING);
            engine.commit();
        }
        MatchEngine.open(options()).close();
    }

    @Test
    void readersFollowTheCommitsOfAWriterAndNeverWrite() {
        try (MatchEngine writer = MatchEngine.open(options());
                MatchEngine reader = MatchEngine.open(readOnly());
                MatchEngine other = MatchEngine.open(readOnly())) {
            assertThat(reader.isReadOnly()).isTrue();
            assertThat(writer.isReadOnly()).isFalse();
            writer.upsert(OPENING);
            writer.refresh();
            reader.refresh();
            assertThat(reader.opening("o-1")).as("not committed yet").isEmpty();
            writer.commit();
            assertThat(reader.opening("o-1")).as("not refreshed yet").isEmpty();
            reader.refresh();
            assertThat(reader.opening("o-1")).contains(OPENING);
            assertThat(reader.verify().sound()).isTrue();
            assertThatThrownBy(() -> reader.upsert(OPENING))
                    .isInstanceOf(MatcherException.Unusable.class)
                    .hasMessageContaining("readOnly");
            assertThatThrownBy(() -> other.deleteOpening("o-1")).isInstanceOf(MatcherException.Unusable.class);
            assertThatThrownBy(other::commit).isInstanceOf(MatcherException.Unusable.class);
            assertThatThrownBy(other::purgeDeleted).isInstanceOf(MatcherException.Unusable.class);
            assertThatThrownBy(() -> other.upsertAll(Stream.empty())).isInstanceOf(MatcherException.Unusable.class);
        }
    }

    @Test
    void aReaderFindsNoIndexWhereThereIsNone() throws IOException {
        assertThatThrownBy(() -> MatchEngine.open(readOnly()))
                .isInstanceOf(MatcherException.Storage.class)
                .hasMessageContaining("no index here");
        assertThat(folder.resolve("index")).doesNotExist();
        Files.createDirectory(folder.resolve("index"));
        assertThatThrownBy(() -> MatchEngine.open(readOnly()))
                .isInstanceOf(MatcherException.Storage.class)
                .hasMessageContaining("no index here");
        assertThatThrownBy(() -> MatchEngine.reindex(options())).isInstanceOf(MatcherException.Storage.class);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("index"), "text");
        assertThatThrownBy(() -> MatchEngine.open(options()))
                .isInstanceOf(MatcherException.Storage.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void aFolderThatIsMadeIsItsOwnersAlone() throws IOException {
        fill();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("index"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void anIndexOfOtherKnowledgeIsRefusedAndRebuiltFromItsRecords() {
        EngineOptions before = options();
        EngineOptions after = before.toBuilder().priors(new SamplePriors(8)).build();
        RandomRecords records = new RandomRecords(1);
        String expected;
        try (MatchEngine engine = MatchEngine.open(before)) {
            engine.upsertAll(records.openings(50).stream());
            engine.upsertAll(records.candidates(40).stream());
            engine.refresh();
            engine.deleteOpening(first(engine));
            engine.refresh();
            expected = contents(engine);
        }
        assertRefused(after, "matcher.priors");
        assertRefused(after.toBuilder().readOnly(true).build(), "matcher.priors");
        assertThat(MatchEngine.reindex(after)).isEqualTo(new ReindexReport(49, 40));
        assertRefused(before, "matcher.priors");
        try (MatchEngine engine = MatchEngine.open(after)) {
            assertThat(contents(engine)).isEqualTo(expected);
            assertThat(engine.verify().sound()).isTrue();
        }
    }

    private static String first(MatchEngine engine) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.openingIds().findFirst().orElseThrow();
        }
    }

    private static void assertRefused(EngineOptions options, String what) {
        assertThatThrownBy(() -> MatchEngine.open(options))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining(what)
                .hasMessageContaining("reindex()");
    }

    private static String contents(MatchEngine engine) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.openingIds().map(snapshot::opening).toList().toString()
                    + snapshot.candidateIds().map(snapshot::candidate).toList();
        }
    }

    @Test
    void aReaderStaysWithWhatItKnowsWhenTheIndexIsRebuiltUnderIt() {
        fill();
        try (MatchEngine reader = MatchEngine.open(readOnly())) {
            MatchEngine.reindex(
                    options().toBuilder().priors(OccupationPriors.none()).build());
            assertThatThrownBy(reader::refresh).isInstanceOf(MatcherException.VersionMismatch.class);
            assertThat(reader.opening("o-1")).isEqualTo(Optional.of(OPENING));
        }
    }

    @Test
    void anIndexInMemoryHasNothingToRebuild() {
        assertThatThrownBy(() -> MatchEngine.reindex(Engines.options().build()))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("path");
    }
}

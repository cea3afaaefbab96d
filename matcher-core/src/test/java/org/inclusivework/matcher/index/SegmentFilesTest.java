package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside segments come and go with commits, whole or not at all, and never trouble the index. */
final class SegmentFilesTest {
    @TempDir
    Path temp;

    private IndexOptions options(boolean readOnly) {
        return new IndexOptions(temp.resolve("index"), readOnly, 16, true, IndexVersions.current("taxonomy", "priors"));
    }

    /** Some text as content, which can be said to be larger and can fail in the middle. */
    private record Text(String text, long bytes, boolean fails) implements SegmentFile.Content {
        @Override
        public void write(FileChannel out) throws IOException {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            if (fails) {
                throw new IOException("No space left on device");
            }
        }
    }

    private static SegmentFile file(RecordIndex index) {
        try (IndexView view = index.view()) {
            return Objects.requireNonNull(view.segments().getFirst().file());
        }
    }

    private List<String> contents() throws IOException {
        Path folder = temp.resolve("index").resolve(SegmentFiles.FOLDER);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(SegmentFilesTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void oneSegment() {
        try (RecordIndex index = RecordIndex.open(options(false))) {
            index.upsert(Samples.opening("o-1").build());
        }
    }

    @Test
    void whatIsOfferedIsThereWhenTheIndexIsOpenedAgain() throws IOException {
        try (RecordIndex index = RecordIndex.open(options(false))) {
            assertThat(file(index).open()).isNull();
            file(index).offer(new Text("first", 5, false));
        }
        assertThat(contents()).containsExactly("first");
        try (RecordIndex index = RecordIndex.open(options(false))) {
            file(index).offer(new Text("second", 6, false));
            index.purgeDeleted();
            assertThat(contents()).as("by then").containsExactly("second");
        }
        try (RecordIndex index = RecordIndex.open(options(true));
                FileChannel in = Objects.requireNonNull(file(index).open())) {
            assertThat(in.size()).isEqualTo(6);
            file(index).offer(new Text("of a reader", 11, false));
        }
        assertThat(contents()).containsExactly("second");
        Path folder = temp.resolve("index").resolve(SegmentFiles.FOLDER);
        if (Files.getFileStore(temp).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFileThatFailsInTheMiddleOrWouldFillTheDiskIsNotThereAndNothingElseFails() throws IOException {
        try (RecordIndex index = RecordIndex.open(options(false))) {
            file(index).offer(new Text("half", 4, true));
            index.upsert(Samples.opening("o-2").build());
            index.commit();
            file(index).offer(new Text("large", Long.MAX_VALUE, false));
        }
        assertThat(contents()).isEmpty();
        try (RecordIndex index = RecordIndex.open(options(false));
                IndexView view = index.view()) {
            assertThat(view.count(RecordKind.OPENING)).isEqualTo(2);
            assertThat(index.verify()).isEmpty();
        }
    }

    @Test
    void filesOfSegmentsThatWereRewrittenAreDeleted() throws IOException {
        try (RecordIndex index = RecordIndex.open(options(false))) {
            file(index).offer(new Text("before", 6, false));
            index.upsert(Samples.opening("o-1").title("replaced").build());
            index.purgeDeleted();
            assertThat(contents()).isEmpty();
            file(index).offer(new Text("after", 5, false));
        }
        assertThat(contents()).containsExactly("after");
        RecordIndex.reindex(options(false));
        assertThat(contents()).isEmpty();
    }

    @Test
    void whatIsNotOursInTheFolderStaysAndWhatAnEarlierProcessBeganGoes() throws IOException {
        Path folder = temp.resolve("index").resolve(SegmentFiles.FOLDER);
        String segment = "0123456789abcdef0123456789abcdef";
        Path begun = folder.resolve(segment + ".00000000-0000-4000-8000-000000000000");
        List<Path> theirs =
                List.of(folder.resolve("notes.txt"), folder.resolve("table.columns"), folder.resolve(segment + ".txt"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(begun, "half");
        for (Path file : theirs) {
            Files.writeString(file, "theirs");
        }
        try (RecordIndex index = RecordIndex.open(options(false))) {
            index.upsert(Samples.opening("o-1").title("replaced").build());
            index.purgeDeleted();
        }
        RecordIndex.reindex(options(false));
        assertThat(begun).doesNotExist();
        assertThat(theirs).allSatisfy(file -> assertThat(file).hasContent("theirs"));
        assertThat(folder.resolve("pictures")).isDirectory();
    }

    @Test
    void aFileThatCannotBeDeletedFailsAPurgeAndNothingElse() throws IOException {
        // A folder that is not empty, as a file that Windows holds open.
        Path stuck =
                temp.resolve("index").resolve(SegmentFiles.FOLDER).resolve("0123456789abcdef0123456789abcdef.columns");
        Files.createDirectories(stuck.resolve("inside"));
        try (RecordIndex index = RecordIndex.open(options(false))) {
            SegmentFile file = file(index);
            file.offer(new Text("beside", 6, false));
            assertThatThrownBy(index::purgeDeleted).isInstanceOf(MatcherException.Storage.class);
            try (FileChannel in = Objects.requireNonNull(file.open())) {
                assertThat(in.size()).isEqualTo(6);
            }
        }
        assertThat(stuck).isDirectory();
    }

    @Test
    void anIndexInMemoryHasNoFiles() {
        try (RecordIndex index = RecordIndex.open(
                new IndexOptions(null, false, 16, true, IndexVersions.current("taxonomy", "priors")))) {
            index.upsert(Samples.opening("o-1").build());
            index.refresh();
            try (IndexView view = index.view()) {
                assertThat(view.segments().getFirst().file()).isNull();
            }
        }
    }
}

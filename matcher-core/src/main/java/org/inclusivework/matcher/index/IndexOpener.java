package org.inclusivework.matcher.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/**
 * Opens an index: checks before it touches anything, then takes the lock, then checks what it has locked.
 *
 * <p>A new index commits at once, so that a reader beside it finds one and its versions are fixed.
 */
final class IndexOpener {
    /** What has been opened; the writer is {@code null} for reading only. */
    record Opened(
            Directory directory,
            @Nullable IndexWriter writer,
            ConcurrentMergeScheduler merges,
            DirectoryReader reader,
            SegmentFiles files) {}

    private final IndexOptions options;
    private final Consumer<SegmentRecords> warmer;
    private final Failures failures;

    private IndexOpener(IndexOptions options, Consumer<SegmentRecords> warmer) {
        this.options = options;
        this.warmer = warmer;
        this.failures = new Failures(place(options));
    }

    static RecordIndex open(IndexOptions options, Consumer<SegmentRecords> warmer) {
        IndexVersions.checkLucene();
        IndexOpener opener = new IndexOpener(options, warmer);
        return opener.open(() -> opener.directory());
    }

    /** As the other, on a given directory. */
    static RecordIndex open(IndexOptions options, Directory directory) {
        return new IndexOpener(options, records -> {}).open(() -> directory);
    }

    private RecordIndex open(Failures.Work<Directory> directory) {
        Uninterrupted threads = new Uninterrupted();
        boolean done = false;
        try {
            Opened opened = failures.reading(
                    () -> threads.call(() -> open(directory.run(), SegmentFiles.of(options, threads))));
            done = true;
            return new RecordIndex(opened, options.versions(), failures, threads);
        } finally {
            if (!done) {
                threads.close();
            }
        }
    }

    static String place(IndexOptions options) {
        return options.path() == null ? "in memory" : options.path().toString();
    }

    private Directory directory() throws IOException {
        Path path = options.path();
        if (path == null) {
            return new ByteBuffersDirectory();
        }
        if (!options.readOnly() && !Files.exists(path)) {
            makeFolder(path);
        }
        return folder(path, failures);
    }

    /** Makes a folder that its owner alone can read, where the file system knows of owners. */
    private static void makeFolder(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    /** Opens a folder that is there. */
    static Directory folder(Path path, Failures failures) throws IOException {
        if (!Files.exists(path)) {
            throw new MatcherException.Storage(
                    failures.path(), "there is no index here", "check the path, or open it for writing first", null);
        }
        if (!Files.isDirectory(path)) {
            throw new MatcherException.Storage(failures.path(), "this is not a folder", "name a folder", null);
        }
        // By name, since the factory method may choose one that reads through channels, which an interrupt closes.
        return new MMapDirectory(path);
    }

    private Opened open(Directory directory, SegmentFiles files) throws IOException {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        IndexWriter writer = null;
        DirectoryReader reader = null;
        boolean done = false;
        try {
            if (DirectoryReader.indexExists(directory)) {
                check(SegmentInfos.readLatestCommit(directory).getUserData());
            } else {
                refuseRemains(directory);
            }
            if (options.readOnly()) {
                reader = DirectoryReader.open(directory);
                check(reader.getIndexCommit().getUserData());
            } else {
                writer = new IndexWriter(
                        directory,
                        config(options.ramBufferMb())
                                .setMergeScheduler(merges)
                                .setMergedSegmentWarmer(merged -> warmer.accept(
                                        new SegmentRecords(merged, new RecordCodec(), failures, files.of(merged)))));
                Map<String, String> data = commitData(writer);
                if (data.isEmpty()) {
                    writer.setLiveCommitData(options.versions().toCommitData().entrySet());
                    writer.commit();
                } else {
                    check(data);
                }
                reader = DirectoryReader.open(writer);
            }
            if (options.checkOnOpen()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            if (writer != null) {
                files.follow(directory);
            }
            done = true;
            return new Opened(directory, writer, merges, reader, files);
        } finally {
            if (!done) {
                giveUp(directory, writer, reader);
            }
        }
    }

    private void check(Map<String, String> commitData) {
        options.versions().check(failures.path(), commitData);
    }

    static Map<String, String> commitData(IndexWriter writer) {
        Map<String, String> data = new TreeMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** A folder with segments but without their list is a damaged index: a new one would erase what is left of it. */
    private void refuseRemains(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith("_") || file.startsWith("segments")) {
                throw failures.corrupt("the list of segments is missing", null);
            }
        }
    }

    /** Closes without committing; what goes wrong with that is of no interest beside what went wrong before. */
    static void giveUp(Directory directory, @Nullable IndexWriter writer, @Nullable DirectoryReader reader) {
        IOUtils.closeWhileHandlingException(reader, writer == null ? null : writer::rollback, directory);
    }

    static IndexWriterConfig config(int ramBufferMb) {
        return new IndexWriterConfig().setRAMBufferSizeMB(ramBufferMb).setMergePolicy(new FewSegments());
    }
}

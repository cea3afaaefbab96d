package org.inclusivework.matcher.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The {@link SegmentFile}s of an index, in a folder of their own within the index's.
 *
 * <p>One kind of work is done on them, by one thread at a time: {@link #tidy()} looks which segments the last commit has, writes
 * what is offered for these, and deletes the files of all others, so that what a purge has removed from the segments is not kept
 * here. It runs after every commit and every offer, beside whoever asked for them, and once more before a writer lets go.
 * Files appear whole, by renaming. None of it ever fails an index: a full or read-only disk has no such files.
 */
final class SegmentFiles implements AutoCloseable {
    static final String FOLDER = "columns";

    private static final String SUFFIX = ".columns";

    /** Names that only we give: the id of a segment, and what {@link #write} calls a file that is not whole. Others are not ours. */
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{32}(\\.columns|\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** So many times its size must be free for a file to be written: the index itself needs room to be merged. */
    private static final int ROOM = 4;

    private final @Nullable Path folder;
    private final @Nullable Uninterrupted writing;
    private final String versions;
    private final Map<String, SegmentFile.Content> offered = new ConcurrentSkipListMap<>();
    private final ReentrantLock tidying = new ReentrantLock();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile @Nullable Directory commits;

    private SegmentFiles(@Nullable Path folder, String versions, @Nullable Uninterrupted writing) {
        this.folder = folder;
        this.versions = versions;
        this.writing = writing;
    }

    /**
     * Makes the files of an index.
     *
     * @param threads who writes them, if they may be written and not only read
     */
    static SegmentFiles of(IndexOptions options, Uninterrupted threads) {
        Path index = options.path();
        return new SegmentFiles(
                index == null ? null : index.resolve(FOLDER),
                options.versions().toCommitData().toString(),
                options.readOnly() ? null : threads);
    }

    /** Returns those of nothing, where segments are only read once. */
    static SegmentFiles none() {
        return new SegmentFiles(null, "", null);
    }

    static String name(SegmentInfo segment) {
        return HexFormat.of().formatHex(segment.getId());
    }

    String versions() {
        return versions;
    }

    /** Returns the file of a segment, whether or not it is there; {@code null} if there can be none. */
    @Nullable
    SegmentFile of(LeafReader leaf) {
        return folder != null && leaf instanceof SegmentReader segment ? new SegmentFile(this, segment) : null;
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    @Nullable
    FileChannel open(String name) {
        if (folder == null) {
            return null;
        }
        try {
            return FileChannel.open(file(folder, name), StandardOpenOption.READ);
        } catch (IOException e) {
            // Mostly there is none; one that cannot be opened is as good as none.
            return null;
        }
    }

    /** Takes what to write for a segment, and returns whether it is taken. */
    boolean offer(String name, SegmentFile.Content content) {
        if (folder == null || writing == null) {
            return false;
        }
        offered.put(name, content);
        tidySoon();
        return true;
    }

    void withdraw(String name) {
        offered.remove(name);
    }

    /** Deletes all files of an index whose segments have all been replaced. */
    static void deleteAll(IndexOptions options) {
        Path index = options.path();
        if (index != null) {
            try {
                deleteOthers(index.resolve(FOLDER), Set.of());
            } catch (IOException e) {
                // Whoever next opens the index to write tries again.
                return;
            }
        }
    }

    /** Starts to follow the commits of a writer. */
    void follow(Directory directory) {
        commits = directory;
        tidySoon();
    }

    /** Does what is left to be done, and stops following. */
    @Override
    public void close() {
        tidyIfPossible();
        tidying.lock();
        try {
            commits = null;
        } finally {
            tidying.unlock();
        }
    }

    /** Has {@link #tidy} done by another thread. */
    void tidySoon() {
        if (writing != null && folder != null && commits != null && due.compareAndSet(false, true)) {
            writing.start(this::tidyIfPossible);
        }
    }

    private void tidyIfPossible() {
        try {
            tidy();
        } catch (IOException e) {
            // What could not be read or deleted this time is left for the next, which looks at all of it again.
            return;
        }
    }

    /**
     * Writes what is offered for segments of the last commit, and deletes the files of all others.
     *
     * @throws IOException if one cannot be deleted, or the commit not be read
     */
    void tidy() throws IOException {
        Path in = folder;
        if (in == null) {
            return;
        }
        tidying.lock();
        try {
            due.set(false);
            Directory directory = commits;
            if (directory != null && (!offered.isEmpty() || Files.isDirectory(in))) {
                Set<String> committed = committed(directory);
                try {
                    deleteOthers(in, committed);
                } finally {
                    // Also beside a file that somebody still has open, which Windows does not delete.
                    writeOffered(in, committed);
                }
            }
        } finally {
            tidying.unlock();
        }
    }

    private void writeOffered(Path in, Set<String> committed) {
        for (String name : List.copyOf(offered.keySet())) {
            SegmentFile.Content content = committed.contains(name) ? offered.remove(name) : null;
            if (content != null) {
                writeIfPossible(in, name, content);
            }
        }
    }

    private static Set<String> committed(Directory directory) throws IOException {
        Set<String> names = new HashSet<>();
        for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
            names.add(name(segment.info));
        }
        return names;
    }

    /** Deletes what belongs to no segment that is kept, and what an earlier process began to write; nothing that is not ours. */
    private static void deleteOthers(Path folder, Set<String> kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean whole = name.endsWith(SUFFIX);
                if (OURS.matcher(name).matches()
                        && !(whole && kept.contains(name.substring(0, name.length() - SUFFIX.length())))) {
                    others.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        IOException failure = null;
        for (Path other : others) {
            try {
                Files.deleteIfExists(other);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void writeIfPossible(Path folder, String name, SegmentFile.Content content) {
        try {
            write(folder, name, content);
        } catch (IOException e) {
            // The disk is full, read-only or failing: the index will tell if it matters to it; without this file it is
            // slower to open.
            return;
        }
    }

    private static void write(Path folder, String name, SegmentFile.Content content) throws IOException {
        makeFolder(folder);
        if (Files.getFileStore(folder).getUsableSpace() / ROOM < content.bytes()) {
            return;
        }
        Path temporary = folder.resolve(name + "." + UUID.randomUUID());
        boolean done = false;
        try {
            try (FileChannel out = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                content.write(out);
                out.force(true);
            }
            move(temporary, file(folder, name));
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the folder, open to whom the index is open. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        Path index = folder.getParent();
        if (index != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(index));
        }
    }
}

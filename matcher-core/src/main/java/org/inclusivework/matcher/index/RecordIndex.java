package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Openings and candidates in one Lucene index with one writer: it keeps the records as stated and knows nothing of scores.
 *
 * <p>Thread-safe. A write is visible after {@link #refresh()} and durable after {@link #commit()}. Interrupts never reach the
 * files, see {@link Uninterrupted}.
 */
public final class RecordIndex implements AutoCloseable {
    /** More than one only if others delete meanwhile. */
    private static final int PURGE_ATTEMPTS = 5;

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final ConcurrentMergeScheduler merges;
    private final IndexVersions versions;
    private final Failures failures;
    private final RecordCodec codec;
    private final Uninterrupted threads;
    private final SegmentFiles files;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final ReentrantLock committing = new ReentrantLock();
    private volatile IndexView current;
    private volatile long visible;
    private volatile boolean closed;

    RecordIndex(IndexOpener.Opened opened, IndexVersions versions, Failures failures, Uninterrupted threads) {
        this.directory = opened.directory();
        this.writer = opened.writer();
        this.merges = opened.merges();
        this.versions = versions;
        this.failures = failures;
        this.codec = new RecordCodec();
        this.threads = threads;
        this.files = opened.files();
        this.visible = writer == null ? 0 : writer.getMaxCompletedSequenceNumber();
        this.current = new IndexView(opened.reader(), 1, codec, failures, files);
    }

    /**
     * Opens an index, and makes it if it may and there is none.
     *
     * @throws MatcherException.IndexLocked if another writer holds it
     * @throws MatcherException.IndexCorrupt if its files are damaged
     * @throws MatcherException.VersionMismatch if it was built with something else
     * @throws MatcherException.Storage if its files cannot be read or written
     */
    public static RecordIndex open(IndexOptions options) {
        return open(options, records -> {});
    }

    /**
     * As the other, with something to do with every merged segment before it is visible, in the thread that merges.
     *
     * @param warmer what to do; a failure of it ends the merge
     */
    public static RecordIndex open(IndexOptions options, Consumer<SegmentRecords> warmer) {
        return IndexOpener.open(options, warmer);
    }

    /**
     * Rewrites an index for other versions from the records in it, in one commit: until that, the old one stays.
     *
     * @return how many openings and candidates there are
     */
    public static Reindexing.Counts reindex(IndexOptions options) {
        return Reindexing.run(options);
    }

    /** Writes an opening and returns the number of the write. */
    public long upsert(Opening opening) {
        return write(List.of(prepare(opening)));
    }

    /** Writes a candidate and returns the number of the write. */
    public long upsert(Candidate candidate) {
        return write(List.of(prepare(candidate)));
    }

    /** Prepares an opening for {@link #write}. */
    public PreparedRecord prepare(Opening opening) {
        Term key = RecordDocument.term(RecordKind.OPENING, opening.id());
        byte[] record = codec.encode(opening);
        return new PreparedRecord(key, RecordDocument.of(key, record, opening), record.length);
    }

    /** Prepares a candidate for {@link #write}. */
    public PreparedRecord prepare(Candidate candidate) {
        Term key = RecordDocument.term(RecordKind.CANDIDATE, candidate.id());
        byte[] record = codec.encode(candidate);
        return new PreparedRecord(key, RecordDocument.of(key, record), record.length);
    }

    /** Writes records in their order and returns the number of the last write. */
    public long write(List<PreparedRecord> records) {
        IndexWriter w = requireWriter();
        return writing(() -> {
            long sequence = visible;
            for (PreparedRecord record : records) {
                sequence = w.updateDocument(record.key(), record.document());
            }
            return sequence;
        });
    }

    /** Deletes a record, if it is there, and returns the number of the write. */
    public long delete(RecordKind kind, String id) {
        IndexWriter w = requireWriter();
        return writing(() -> w.deleteDocuments(RecordDocument.term(kind, id)));
    }

    /** Returns a view of what is visible. */
    public IndexView view() {
        while (true) {
            requireOpen();
            IndexView view = current.tryRetain();
            if (view != null) {
                return view;
            }
        }
    }

    /** Makes visible what was written before the call; returns the number of the new moment, 0 if nothing had changed. */
    public long refresh() {
        requireOpen();
        return failures.reading(() -> threads.call(() -> {
            refreshing.lock();
            try {
                requireOpen();
                return openIfChanged();
            } finally {
                refreshing.unlock();
            }
        }));
    }

    /** Makes a write visible if it is not yet; returns the number of the new moment, 0 if nothing had changed. */
    public long refresh(long sequence) {
        requireOpen();
        return sequence > visible ? refresh() : 0;
    }

    private long openIfChanged() throws IOException {
        DirectoryReader old = current.reader();
        long sequence = 0;
        DirectoryReader newer;
        if (writer != null) {
            sequence = writer.getMaxCompletedSequenceNumber();
            newer = DirectoryReader.openIfChanged(old, writer);
        } else {
            newer = DirectoryReader.openIfChanged(old);
            if (newer != null) {
                checkVersions(newer);
            }
        }
        if (newer != null) {
            IndexView before = current;
            current = new IndexView(newer, before.generation() + 1, codec, failures, files);
            before.close();
        }
        visible = sequence;
        return newer == null ? 0 : current.generation();
    }

    private void checkVersions(DirectoryReader reader) throws IOException {
        try {
            versions.check(failures.path(), reader.getIndexCommit().getUserData());
        } catch (MatcherException e) {
            reader.close();
            throw e;
        }
    }

    /** Makes everything written durable and returns the generation of the commit. */
    public long commit() {
        IndexWriter w = requireWriter();
        return writing(() -> {
            committing.lock();
            try {
                w.commit();
                files.tidySoon();
                return SegmentInfos.getLastCommitGeneration(directory);
            } finally {
                committing.unlock();
            }
        });
    }

    /**
     * Rewrites every segment that holds deleted records, and commits.
     *
     * <p>Old files stay as long as views of them are open.
     */
    public void purgeDeleted() {
        IndexWriter w = requireWriter();
        for (int attempt = 0; attempt < PURGE_ATTEMPTS; attempt++) {
            writing(() -> {
                // A merge under way may carry a record that has been deleted since it began: let it end first.
                merges.sync();
                w.forceMergeDeletes(true);
                return w;
            });
            commit();
            refresh();
            try (IndexView now = view()) {
                if (!now.reader().hasDeletions()) {
                    break;
                }
            }
        }
        writing(() -> {
            w.deleteUnusedFiles();
            files.tidy();
            return w;
        });
    }

    /**
     * Merges all segments into one, or into as few as may hold all records, and commits.
     *
     * <p>Old files stay as long as views of them are open.
     */
    public void compact() {
        IndexWriter w = requireWriter();
        writing(() -> {
            long records = w.getDocStats().maxDoc;
            w.forceMerge(Math.toIntExact(1 + records / FewSegments.MOST_RECORDS), true);
            return w;
        });
        commit();
        refresh();
        writing(() -> {
            w.deleteUnusedFiles();
            return w;
        });
    }

    /** Checks the last commit, file by file and record by record; commits wait meanwhile. */
    public List<Problem> verify() {
        requireOpen();
        return writing(() -> {
            committing.lock();
            try {
                return new Verification(directory, codec, failures).run();
            } finally {
                committing.unlock();
            }
        });
    }

    /** Does work on files where no interrupt reaches it; failures are made in the calling thread, so that they show its stack. */
    private <T> T writing(Failures.Work<T> work) {
        return failures.writing(() -> threads.call(work));
    }

    private IndexWriter requireWriter() {
        requireOpen();
        if (writer == null) {
            throw new MatcherException.Unusable(
                    "index", "it is open for reading only", "open it without readOnly to write");
        }
        return writer;
    }

    private void requireOpen() {
        if (closed) {
            throw Failures.closed();
        }
    }

    /** Commits, and lets go of the lock and the files; later calls do nothing. */
    @Override
    public void close() {
        refreshing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
        } finally {
            refreshing.unlock();
        }
        try {
            writing(() -> {
                // Files of segments are finished while the last view keeps the segments.
                try (directory;
                        IndexView last = current;
                        files) {
                    closeWriter();
                    return last.generation();
                }
            });
        } finally {
            threads.close();
        }
    }

    /** Waits for a commit under way in another thread: Lucene refuses to close in the middle of one, and stays locked then. */
    private void closeWriter() throws IOException {
        if (writer != null) {
            committing.lock();
            try {
                writer.close();
            } finally {
                committing.unlock();
            }
        }
    }
}

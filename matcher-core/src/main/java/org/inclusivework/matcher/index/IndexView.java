package org.inclusivework.matcher.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The records as they were at one moment, whatever is written afterwards.
 *
 * <p>Thread-safe. Holds files until it is closed; so do views made of it with {@link #retain()}.
 */
public final class IndexView implements AutoCloseable {
    private final DirectoryReader reader;
    private final long generation;
    private final RecordCodec codec;
    private final Failures failures;
    private final SegmentFiles files;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over one reference to the reader. */
    IndexView(DirectoryReader reader, long generation, RecordCodec codec, Failures failures, SegmentFiles files) {
        this.reader = reader;
        this.generation = generation;
        this.codec = codec;
        this.failures = failures;
        this.files = files;
    }

    /** Returns another view of the same moment that is closed on its own; fails if this one is closed. */
    public IndexView retain() {
        requireOpen();
        IndexView other = tryRetain();
        if (other == null) {
            throw Failures.closed();
        }
        return other;
    }

    /** Returns another view of the same moment, or {@code null} if the last one has just been closed. */
    @Nullable
    IndexView tryRetain() {
        return reader.tryIncRef() ? new IndexView(reader, generation, codec, failures, files) : null;
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Returns the number of the moment, counted from 1 since the index was opened. */
    public long generation() {
        return generation;
    }

    /** Returns the segments, in their order; for the use of one thread. */
    public List<SegmentRecords> segments() {
        requireOpen();
        List<LeafReaderContext> leaves = reader.leaves();
        SegmentRecords[] segments = new SegmentRecords[leaves.size()];
        for (int i = 0; i < segments.length; i++) {
            LeafReader leaf = leaves.get(i).reader();
            segments[i] = new SegmentRecords(leaf, codec, failures, files.of(leaf));
        }
        return List.of(segments);
    }

    /** Walks over the live records of a kind in the order of their ids; for the use of one thread. */
    public Iterator<RecordAddress> records(RecordKind kind) {
        return new LiveRecords(segments(), kind, failures);
    }

    /** Returns the ids of the live records of a kind, in their order. */
    public Stream<String> ids(RecordKind kind) {
        List<String> ids = new ArrayList<>();
        records(kind).forEachRemaining(at -> ids.add(at.id()));
        return ids.stream();
    }

    /** Returns how many live records of a kind there are; costs a walk over their keys. */
    public long count(RecordKind kind) {
        requireOpen();
        return failures.reading(() -> {
            long n = 0;
            for (SegmentRecords segment : segments()) {
                SegmentRecords.Keys keys = segment.liveKeys(kind);
                while (keys.next()) {
                    n++;
                }
            }
            return n;
        });
    }

    /** Returns the opening of an id, or {@code null}. */
    public @Nullable Opening opening(String id) {
        return find(RecordKind.OPENING, id, SegmentRecords::opening);
    }

    /** Returns the candidate of an id, or {@code null}. */
    public @Nullable Candidate candidate(String id) {
        return find(RecordKind.CANDIDATE, id, SegmentRecords::candidate);
    }

    private <T> @Nullable T find(RecordKind kind, String id, BiFunction<SegmentRecords, Integer, T> read) {
        for (SegmentRecords segment : segments()) {
            int doc = failures.reading(() -> segment.find(kind, id));
            if (doc >= 0) {
                return read.apply(segment, doc);
            }
        }
        return null;
    }

    private void requireOpen() {
        if (closed.get()) {
            throw Failures.closed();
        }
    }

    /** Lets go of the files; later calls do nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            failures.writing(() -> {
                reader.decRef();
                return generation;
            });
        }
    }
}

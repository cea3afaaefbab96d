package org.inclusivework.matcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inclusivework.matcher.index.IndexOptions;
import org.inclusivework.matcher.index.IndexVersions;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordIndex;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.Reindexing;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.search.MatchSearch;
import org.jspecify.annotations.Nullable;

/**
 * The engine: takes openings and candidates in, and gives explained rankings out, in both directions.
 *
 * <p>Write with {@code upsert} and {@code delete}, then {@link #refresh()} to make it visible and {@link #commit()} to make it
 * durable; the two are independent. Ask with {@link #match}, {@link #matchAll} and {@link #explain}, or take a {@link Snapshot}
 * to ask several things about one moment.
 *
 * <p>Thread-safe: any number of threads may write and ask at once. One engine at a time writes to a folder; any number, also in
 * other processes, read it with {@link EngineOptions#readOnly()}. An interrupt of a calling thread never harms the index: the
 * call is completed and the thread stays interrupted. All failures are {@link MatcherException}s.
 *
 * <p>An index on disk holds the records as they are, needs and capacities included: keep it on an encrypted disk that only the
 * service can read, and call {@link #purgeDeleted()} when deleted people's records have to leave it.
 */
public final class MatchEngine implements AutoCloseable {
    private final EngineOptions options;
    private final RecordIndex index;
    private final MatchSearch search;
    private final EngineListener listener;

    private MatchEngine(EngineOptions options, RecordIndex index, MatchSearch search) {
        this.options = options;
        this.index = index;
        this.search = search;
        this.listener = options.listener();
    }

    /**
     * Opens an engine, and makes its index if there is none and it may write.
     *
     * <p>Compares the checksums of all files, a sixth of a second for a million openings, unless {@link EngineOptions#checkOnOpen()}
     * says otherwise. The first request for openings lays those of each segment out for ranking, one to three seconds for a million. An engine
     * that writes keeps what was laid out in the folder {@code columns} of the index, about a fifth of the size of the rest, for
     * segments of 50,000 openings and more; whoever opens the index then, to write or only to read, has the first answer
     * within a quarter of a second. These files hold nothing that the index does not, are made again where they are
     * missing, damaged or out of date, may be deleted at any time, and where they cannot be written it is slower to open and that is all.
     *
     * @throws MatcherException.IndexLocked if another engine writes to the folder
     * @throws MatcherException.IndexCorrupt if the index is damaged
     * @throws MatcherException.VersionMismatch if the index was built with another schema, taxonomy, priors or Lucene, in which
     *     case {@link #reindex} helps; or if another Lucene is on the class path
     * @throws MatcherException.Storage if the folder cannot be read or written
     */
    public static MatchEngine open(EngineOptions options) {
        Timer timer = new Timer();
        FactsCompiler compiler = new FactsCompiler(options.taxonomy(), options.priors(), options.parameters());
        MatchSearch search = new MatchSearch(
                compiler, new Explainer(compiler, options.taxonomy()), options.executor(), System::nanoTime);
        MatchEngine engine = new MatchEngine(options, RecordIndex.open(indexOptions(options), search::warm), search);
        options.listener().opened(timer.millis());
        return engine;
    }

    /**
     * Rebuilds the index of a folder for these options from the records in it.
     *
     * <p>All at once: until it is done the old index stays, and stays if it fails. Needs room for both, and that no engine writes.
     *
     * @throws MatcherException.IndexLocked if an engine writes to the folder
     * @throws MatcherException.IndexCorrupt if a record cannot be read
     * @throws MatcherException.VersionMismatch if a later version of this library wrote the index
     * @throws MatcherException.Storage if the folder cannot be read or written
     */
    public static ReindexReport reindex(EngineOptions options) {
        Reindexing.Counts counts = RecordIndex.reindex(indexOptions(options));
        return new ReindexReport(counts.openings(), counts.candidates());
    }

    private static IndexOptions indexOptions(EngineOptions o) {
        return new IndexOptions(
                o.path(),
                o.readOnly(),
                o.ramBufferMb(),
                o.checkOnOpen(),
                IndexVersions.current(o.taxonomy().version(), o.priors().version()));
    }

    /** Returns what this was opened with. */
    public EngineOptions options() {
        return options;
    }

    /** Returns whether this only reads. */
    public boolean isReadOnly() {
        return options.readOnly();
    }

    /**
     * Writes an opening; if there is one with its id, replaces it as a whole. The last completed write of an id wins.
     *
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full; what was committed stays
     */
    public WriteToken upsert(Opening opening) {
        Timer timer = new Timer();
        return written(1, index.upsert(opening), timer);
    }

    /** Writes a candidate, as {@link #upsert(Opening)} does an opening. */
    public WriteToken upsert(Candidate candidate) {
        Timer timer = new Timer();
        return written(1, index.upsert(candidate), timer);
    }

    /**
     * Writes openings and candidates in the order of the stream, in batches; much faster than one at a time.
     *
     * <p>A record that cannot be written is reported and the others are written all the same. What the stream itself throws ends
     * the call; records before may have been written. Reads the stream to its end and does not close it.
     *
     * @param records openings and candidates; anything else is reported
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full; what was committed stays
     */
    public UpsertReport upsertAll(Stream<? extends Record> records) {
        Timer timer = new Timer();
        List<UpsertReport.Rejected> rejected = new ArrayList<>();
        BatchWriter batch = new BatchWriter(index);
        long position = 0;
        for (Iterator<? extends Record> i = records.iterator(); i.hasNext(); ) {
            Record item = i.next();
            position++;
            try {
                batch.add(item);
            } catch (MatcherException.InvalidInput e) {
                rejected.add(new UpsertReport.Rejected(position, e.problems()));
            }
        }
        long sequence = batch.flush();
        WriteToken token = written(batch.written(), sequence, timer);
        return new UpsertReport(batch.written(), rejected, token);
    }

    /**
     * Deletes an opening, if it is there.
     *
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full
     */
    public WriteToken deleteOpening(String id) {
        Timer timer = new Timer();
        return written(1, index.delete(RecordKind.OPENING, id), timer);
    }

    /** Deletes a candidate, as {@link #deleteOpening} does an opening; see {@link #purgeDeleted()}. */
    public WriteToken deleteCandidate(String id) {
        Timer timer = new Timer();
        return written(1, index.delete(RecordKind.CANDIDATE, id), timer);
    }

    private WriteToken written(long records, long sequence, Timer timer) {
        listener.written(records, timer.millis());
        return new WriteToken(index, sequence);
    }

    /**
     * Makes visible to later snapshots what was written before this call, and for a reader what was committed.
     *
     * @throws MatcherException.Unusable if this is closed
     * @throws MatcherException.VersionMismatch if this only reads and the index has been rebuilt for something else
     */
    public void refresh() {
        Timer timer = new Timer();
        refreshed(index.refresh(), timer);
    }

    /**
     * Makes a write visible, and waits for it; does nothing if it already is.
     *
     * @throws MatcherException.InvalidInput if the token is of another engine
     * @throws MatcherException.Unusable if this is closed
     */
    public void refresh(WriteToken token) {
        if (!token.isOf(index)) {
            throw MatcherException.invalid(
                    "token", token, "it comes from another engine", "hand it to the engine that gave it");
        }
        Timer timer = new Timer();
        refreshed(index.refresh(token.sequence()), timer);
    }

    private void refreshed(long generation, Timer timer) {
        if (generation > 0) {
            listener.refreshed(generation, timer.millis());
        }
    }

    /**
     * Makes durable what was written before this call: it survives a crash of the process or the machine.
     *
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full; what was committed before stays
     */
    public void commit() {
        Timer timer = new Timer();
        long generation = index.commit();
        listener.committed(generation, timer.millis());
    }

    /**
     * Returns what is visible now, to be closed by the caller.
     *
     * @throws MatcherException.Unusable if this is closed
     */
    public Snapshot snapshot() {
        return new Snapshot(index.view(), search, listener);
    }

    /** Ranks over what is visible now, see {@link Snapshot#match}. */
    public Ranking match(MatchRequest request) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.match(request);
        }
    }

    /** Ranks for everybody over what is visible now, see {@link Snapshot#matchAll}; close the stream. */
    public Stream<Ranking> matchAll(MatchAllRequest request) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.matchAll(request);
        }
    }

    /** Explains a pair that is visible now, see {@link Snapshot#explain}. */
    public Explanation explain(String candidateId, String openingId, Weights weights, LocalDate asOf) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.explain(candidateId, openingId, weights, asOf);
        }
    }

    /** Returns the opening of an id, if it is visible now. */
    public Optional<Opening> opening(String id) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.opening(id);
        }
    }

    /** Returns the candidate of an id, if it is visible now. */
    public Optional<Candidate> candidate(String id) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.candidate(id);
        }
    }

    /**
     * Removes the bytes of records that were deleted or replaced before this call from the files, and commits.
     *
     * <p>Rewrites every segment that holds one, which may be the whole index. Old files stay until the last snapshot or stream
     * made before is closed, here and in other processes; the disk may keep freed blocks until it uses them again, and backups
     * are the caller's.
     *
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full
     */
    public void purgeDeleted() {
        Timer timer = new Timer();
        index.purgeDeleted();
        listener.purged(timer.millis());
    }

    /**
     * Merges the index into one segment, in which a request takes least time, commits, and prepares the first request, also that after
     * the next opening; what was written before is visible then.
     *
     * <p>Worth its while after a first load: the engine itself merges in the background whenever small segments together are a quarter
     * as large as the largest, and this waits for less than that. Copies the whole index, six to fifteen seconds for a million
     * openings, and needs as much free disk as it has, and in the end twice the heap that it takes; writes and requests go on meanwhile. Old
     * files stay until the last snapshot or stream made before is closed.
     *
     * @throws MatcherException.Unusable if this is closed or only reads
     * @throws MatcherException.Storage if the disk fails or is full
     */
    public void compact() {
        Timer timer = new Timer();
        index.compact();
        try (IndexView view = index.view()) {
            search.prepare(view);
        }
        listener.compacted(timer.millis());
    }

    /**
     * Checks the last commit: every file against its checksum and structure, every record against its id and checksum.
     *
     * <p>Reads everything, about a second for a hundred megabytes; commits wait meanwhile. A damaged index is reported, not
     * thrown.
     *
     * @throws MatcherException.Unusable if this is closed
     */
    public VerifyReport verify() {
        Timer timer = new Timer();
        List<Problem> problems = index.verify();
        listener.verified(problems.size(), timer.millis());
        return new VerifyReport(problems);
    }

    /**
     * Commits what was written, and lets go of the lock and the files; later calls do nothing. Snapshots stay usable. Waits while
     * columns are still to be kept, up to a second for a million openings, see {@link #open}.
     *
     * @throws MatcherException.Storage if that commit fails; what was committed before stays
     */
    @Override
    public void close() {
        index.close();
    }

    /** Returns where the index is. */
    @Override
    public String toString() {
        @Nullable Path path = options.path();
        return "MatchEngine[" + (path == null ? "in memory" : path) + "]";
    }
}

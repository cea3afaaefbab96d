package org.inclusivework.matcher.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.Problem;

/**
 * Checks the last commit of an index: Lucene's own check of every file, then every record against its key and checksum, then the
 * columns of every opening against its record.
 */
final class Verification {
    private static final String REMEDY = "restore the folder from a backup, or index the records again";

    private static final int ATTEMPTS = 5;

    private final Directory directory;
    private final RecordCodec codec;
    private final Failures failures;
    private final List<Problem> problems = new ArrayList<>();

    Verification(Directory directory, RecordCodec codec, Failures failures) {
        this.directory = directory;
        this.codec = codec;
        this.failures = failures;
    }

    /** Returns what is wrong; if a writer in another process commits meanwhile, looks at the newer commit instead. */
    List<Problem> run() {
        for (int attempt = 1; ; attempt++) {
            long before = generation();
            problems.clear();
            check();
            if (problems.isEmpty() || attempt == ATTEMPTS || generation() == before) {
                return List.copyOf(problems);
            }
        }
    }

    private long generation() {
        return failures.writing(() -> SegmentInfos.getLastCommitGeneration(directory));
    }

    private void check() {
        try {
            failures.reading(() -> {
                checkFiles();
                if (problems.isEmpty()) {
                    checkRecords();
                }
                return problems.size();
            });
        } catch (MatcherException e) {
            problems.addAll(e.problems());
        }
    }

    private void checkFiles() throws IOException {
        // This process holds the lock itself if it writes, and a reader needs none: so Lucene's check is given an empty
        // one.
        try (CheckIndex check =
                new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "verification"))) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setThreadCount(1);
            check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            CheckIndex.Status status = check.checkIndex();
            if (status.missingSegments) {
                problem("segments", "the list of segments is damaged");
            }
            for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
                if (segment.error != null || segment.toLoseDocCount > 0) {
                    problem("segment " + segment.name, "its files are damaged");
                }
            }
            if (!status.clean && problems.isEmpty()) {
                problem("segments", "the index is not clean");
            }
        }
    }

    private void checkRecords() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            List<SegmentRecords> segments = reader.leaves().stream()
                    .map(leaf -> new SegmentRecords(leaf.reader(), codec, failures))
                    .toList();
            long seen = 0;
            for (RecordKind kind : RecordKind.values()) {
                seen += checkRecords(segments, kind);
            }
            if (seen != reader.numDocs()) {
                problem("records", "some records cannot be found by their ids");
            }
            for (SegmentRecords segment : segments) {
                checkColumns(segment);
            }
        }
    }

    private long checkRecords(List<SegmentRecords> segments, RecordKind kind) {
        Iterator<RecordAddress> records = new LiveRecords(segments, kind, failures);
        String before = "";
        long n = 0;
        while (records.hasNext()) {
            RecordAddress at = records.next();
            SegmentRecords segment = segments.get(at.segment());
            String id = switch (kind) {
                case OPENING -> segment.opening(at.doc()).id();
                case CANDIDATE -> segment.candidate(at.doc()).id();
            };
            if (!id.equals(at.id())) {
                problem(kind.noun(), "a record stands under another record's id");
            }
            if (at.id().equals(before)) {
                problem(kind.noun(), "an id has two records");
            }
            before = at.id();
            n++;
        }
        return n;
    }

    /** Compares the columns, which rankings come from, with the records. */
    private void checkColumns(SegmentRecords segment) throws IOException {
        Bits live = segment.liveDocs();
        StatedOpenings stated = segment.statedOpenings();
        OpeningStatement statement = new OpeningStatement();
        long n = 0;
        while (stated.next(statement)) {
            if (live == null || live.get(stated.doc())) {
                n++;
                if (!stated.isOf(segment.opening(stated.doc()), statement)) {
                    problem(RecordKind.OPENING.noun(), "its columns contradict its record");
                }
            }
        }
        long records = 0;
        for (SegmentRecords.Keys keys = segment.liveKeys(RecordKind.OPENING); keys.next(); ) {
            records++;
        }
        if (n != records) {
            problem(RecordKind.OPENING.noun(), "some records have no columns");
        }
    }

    private void problem(String what, String reason) {
        problems.add(new Problem("index " + failures.path() + ", " + what, "", reason, REMEDY));
    }
}

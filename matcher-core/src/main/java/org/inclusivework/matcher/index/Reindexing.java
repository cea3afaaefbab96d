package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;

/**
 * Rewrites an index from the records in it, for other versions.
 *
 * <p>All of it is one transaction of Lucene's: the old segments are dropped and the new ones written beside them, and one commit
 * changes from the one to the other. A crash, a full disk or an unreadable record before that leaves the old index as it was.
 * Needs room for both.
 */
public final class Reindexing {
    /**
     * What was rewritten.
     *
     * @param openings how many openings
     * @param candidates how many candidates
     */
    public record Counts(long openings, long candidates) {}

    private final IndexOptions options;
    private final Failures failures;
    private final RecordCodec codec = new RecordCodec();

    private Reindexing(IndexOptions options) {
        this.options = options;
        this.failures = new Failures(IndexOpener.place(options));
    }

    static Counts run(IndexOptions options) {
        IndexVersions.checkLucene();
        Reindexing reindexing = new Reindexing(options);
        try (Uninterrupted threads = new Uninterrupted()) {
            return reindexing.failures.reading(() -> threads.call(reindexing::run));
        }
    }

    private Counts run() throws IOException {
        if (options.path() == null) {
            throw MatcherException.invalid(
                    "options.path", "", "an index in memory is never out of date", "name the folder of an index");
        }
        Directory directory = IndexOpener.folder(options.path(), failures);
        IndexWriter writer = null;
        DirectoryReader reader = null;
        boolean done = false;
        try {
            IndexVersions.checkReadable(
                    failures.path(), SegmentInfos.readLatestCommit(directory).getUserData());
            IndexWriterConfig config = IndexOpener.config(options.ramBufferMb());
            writer = new IndexWriter(directory, config.setOpenMode(IndexWriterConfig.OpenMode.APPEND));
            reader = DirectoryReader.open(writer);
            writer.deleteAll();
            Counts counts = new Counts(
                    rewrite(reader, writer, RecordKind.OPENING), rewrite(reader, writer, RecordKind.CANDIDATE));
            writer.setLiveCommitData(options.versions().toCommitData().entrySet());
            reader.close();
            writer.commit();
            SegmentFiles.deleteAll(options);
            writer.close();
            directory.close();
            done = true;
            return counts;
        } finally {
            if (!done) {
                IndexOpener.giveUp(directory, writer, reader);
            }
        }
    }

    private long rewrite(DirectoryReader reader, IndexWriter writer, RecordKind kind) throws IOException {
        List<SegmentRecords> segments = reader.leaves().stream()
                .map(leaf -> new SegmentRecords(leaf.reader(), codec, failures))
                .toList();
        Iterator<RecordAddress> records = new LiveRecords(segments, kind, failures);
        long n = 0;
        while (records.hasNext()) {
            RecordAddress at = records.next();
            SegmentRecords segment = segments.get(at.segment());
            Term key = RecordDocument.term(kind, at.id());
            writer.addDocument(
                    switch (kind) {
                        case OPENING -> {
                            Opening opening = segment.opening(at.doc());
                            yield RecordDocument.of(key, codec.encode(opening), opening);
                        }
                        case CANDIDATE -> RecordDocument.of(key, codec.encode(segment.candidate(at.doc())));
                    });
            n++;
        }
        return n;
    }
}

package org.inclusivework.matcher.search;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.SegmentFile;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.jspecify.annotations.Nullable;

/** The two columns of a segment, each made when it is first asked for; thread-safe. */
final class SegmentFacts {
    /** A segment of fewer openings is built about as fast as a file is looked for, read and compared. */
    static final int LEAST_IN_FILE = 50_000;

    private final FactsCompiler compiler;
    private final Workers workers;
    private final int leastInFile;
    private volatile @Nullable OpeningColumns openings;
    private volatile @Nullable FactsColumn<CandidateFacts> candidates;

    private SegmentFacts(FactsCompiler compiler, Workers workers, int leastInFile) {
        this.compiler = compiler;
        this.workers = workers;
        this.leastInFile = leastInFile;
    }

    /** Returns whether the columns of openings are there already. */
    boolean hasOpenings() {
        return openings != null;
    }

    OpeningColumns openings(SegmentRecords records) {
        OpeningColumns known = openings;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = openings;
            if (known == null) {
                known = made(records);
                openings = known;
            }
            return known;
        }
    }

    /** Reads the columns from their file if there is one that is worth it; else builds them, and has the file written. */
    private OpeningColumns made(SegmentRecords records) {
        StatedOpenings stated = records.statedOpenings();
        SegmentFile beside = records.file();
        if (beside == null || stated.estimate() < leastInFile) {
            return OpeningColumnsBuilder.build(compiler, stated, workers);
        }
        ColumnsFile file = new ColumnsFile(compiler, beside);
        OpeningColumns kept = file.read(stated);
        if (kept != null) {
            return kept;
        }
        OpeningColumns built = OpeningColumnsBuilder.build(compiler, stated, workers);
        file.offer(built);
        return built;
    }

    FactsColumn<CandidateFacts> candidates(SegmentRecords records) {
        FactsColumn<CandidateFacts> known = candidates;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = candidates;
            if (known == null) {
                known = new FactsColumn<>(
                        RecordKind.CANDIDATE, records, (from, doc) -> compiler.unexpanded(from.candidate(doc)));
                candidates = known;
            }
            return known;
        }
    }

    /** The facts of all segments that some snapshot holds; a segment's go when the last snapshot of it is closed. */
    static final class Cache {
        private final FactsCompiler compiler;
        private final Workers workers;
        private final int leastInFile;
        private final ConcurrentHashMap<IndexReader.CacheKey, SegmentFacts> segments = new ConcurrentHashMap<>();

        Cache(FactsCompiler compiler, Workers workers) {
            this(compiler, workers, LEAST_IN_FILE);
        }

        /** As the other, with files for segments of so many openings. */
        Cache(FactsCompiler compiler, Workers workers, int leastInFile) {
            this.compiler = compiler;
            this.workers = workers;
            this.leastInFile = leastInFile;
        }

        SegmentFacts of(SegmentRecords records) {
            IndexReader.CacheHelper segment = records.segment();
            SegmentFacts known = segments.get(segment.getKey());
            if (known != null) {
                return known;
            }
            SegmentFacts mine = new SegmentFacts(compiler, workers, leastInFile);
            SegmentFacts theirs = segments.putIfAbsent(segment.getKey(), mine);
            if (theirs != null) {
                return theirs;
            }
            segment.addClosedListener(segments::remove);
            return mine;
        }

        /** Returns how many segments have facts here. */
        int size() {
            return segments.size();
        }
    }
}

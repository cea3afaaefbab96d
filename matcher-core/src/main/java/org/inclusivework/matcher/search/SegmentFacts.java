package org.inclusivework.matcher.search;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.jspecify.annotations.Nullable;

/** The two columns of a segment, each made when it is first asked for; thread-safe. */
final class SegmentFacts {
    private final FactsCompiler compiler;
    private final Workers workers;
    private volatile @Nullable OpeningColumns openings;
    private volatile @Nullable FactsColumn<CandidateFacts> candidates;

    private SegmentFacts(FactsCompiler compiler, Workers workers) {
        this.compiler = compiler;
        this.workers = workers;
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
                known = OpeningColumnsBuilder.build(compiler, records.statedOpenings(), workers);
                openings = known;
            }
            return known;
        }
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
        private final ConcurrentHashMap<IndexReader.CacheKey, SegmentFacts> segments = new ConcurrentHashMap<>();

        Cache(FactsCompiler compiler, Workers workers) {
            this.compiler = compiler;
            this.workers = workers;
        }

        SegmentFacts of(SegmentRecords records) {
            IndexReader.CacheHelper segment = records.segment();
            SegmentFacts known = segments.get(segment.getKey());
            if (known != null) {
                return known;
            }
            SegmentFacts mine = new SegmentFacts(compiler, workers);
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

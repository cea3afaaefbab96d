package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The records of one segment of a snapshot.
 *
 * <p>Which of them are live is the snapshot's; all else is the segment's and never changes. Not thread-safe: make one for each
 * thread, which costs next to nothing.
 */
public final class SegmentRecords {
    private final LeafReader leaf;
    private final RecordCodec codec;
    private final Failures failures;
    private final @Nullable SegmentFile file;
    private @Nullable StoredFields stored;

    SegmentRecords(LeafReader leaf, RecordCodec codec, Failures failures) {
        this(leaf, codec, failures, null);
    }

    SegmentRecords(LeafReader leaf, RecordCodec codec, Failures failures, @Nullable SegmentFile file) {
        this.leaf = leaf;
        this.codec = codec;
        this.failures = failures;
        this.file = file;
    }

    /** Returns the file beside this segment, there or not; {@code null} for an index in memory. */
    public @Nullable SegmentFile file() {
        return file;
    }

    /** Returns what is the same for this segment in all snapshots, to hang caches on; closed when the last is. */
    public IndexReader.CacheHelper segment() {
        return leaf.getCoreCacheHelper();
    }

    /** Returns which documents are live; {@code null} if all are. */
    public @Nullable Bits liveDocs() {
        return leaf.getLiveDocs();
    }

    /** Returns all documents of a kind, also deleted ones, upwards. */
    public int[] documents(RecordKind kind) {
        return failures.reading(() -> {
            int[] docs = new int[leaf.maxDoc()];
            int n = 0;
            Keys keys = new Keys(leaf, kind, null);
            while (keys.next()) {
                docs[n++] = keys.doc();
            }
            int[] sorted = Arrays.copyOf(docs, n);
            Arrays.sort(sorted);
            return sorted;
        });
    }

    /** Starts to read what the openings state, deleted ones included, upwards by document. */
    public StatedOpenings statedOpenings() {
        return failures.reading(() -> new StatedOpenings(leaf, failures));
    }

    /** Returns the opening of a document. */
    public Opening opening(int doc) {
        return failures.reading(() -> codec.opening(stored(doc)));
    }

    /** Returns the candidate of a document. */
    public Candidate candidate(int doc) {
        return failures.reading(() -> codec.candidate(stored(doc)));
    }

    BytesRef stored(int doc) throws IOException {
        if (stored == null) {
            stored = leaf.storedFields();
        }
        return RecordDocument.stored(stored, doc);
    }

    /** Goes through the live records of a kind in the order of their ids. */
    Keys liveKeys(RecordKind kind) throws IOException {
        return new Keys(leaf, kind, leaf.getLiveDocs());
    }

    /** Returns the live document of an id, or -1. */
    int find(RecordKind kind, String id) throws IOException {
        PostingsEnum postings = leaf.postings(RecordDocument.term(kind, id), PostingsEnum.NONE);
        if (postings == null) {
            return -1;
        }
        Bits live = leaf.getLiveDocs();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                return doc;
            }
        }
        return -1;
    }

    /** A walk over the keys of a kind in the order of ids; a key replaced within the segment has several documents. */
    static final class Keys {
        private final RecordKind kind;
        private final @Nullable Bits live;
        private final @Nullable TermsEnum terms;
        private @Nullable PostingsEnum postings;
        private @Nullable BytesRef key;
        private boolean started;
        private int doc = -1;

        Keys(LeafReader leaf, RecordKind kind, @Nullable Bits live) throws IOException {
            this.kind = kind;
            this.live = live;
            Terms all = leaf.terms(RecordDocument.KEY);
            this.terms = all == null ? null : all.iterator();
        }

        boolean next() throws IOException {
            while (nextDocument()) {
                if (live == null || live.get(doc)) {
                    return true;
                }
            }
            return false;
        }

        private boolean nextDocument() throws IOException {
            if (postings != null) {
                doc = postings.nextDoc();
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    return true;
                }
            }
            if (terms == null) {
                return false;
            }
            if (started) {
                key = terms.next();
            } else {
                started = true;
                boolean some = terms.seekCeil(new BytesRef(new byte[] {kind.prefix()})) != TermsEnum.SeekStatus.END;
                key = some ? terms.term() : null;
            }
            if (key == null || key.bytes[key.offset] != kind.prefix()) {
                return false;
            }
            postings = terms.postings(postings, PostingsEnum.NONE);
            doc = postings.nextDoc();
            return true;
        }

        int doc() {
            return doc;
        }

        String id() {
            return key == null ? "" : RecordKind.id(key);
        }
    }
}

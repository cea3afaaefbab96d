package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.SegmentRecords;
import org.jspecify.annotations.Nullable;

/**
 * The facts of all records of a kind in a segment, each compiled when it is first asked for.
 *
 * <p>Thread-safe without locks: two requests that come first at once may compile the same record twice, with the same result. A
 * request that runs out of time leaves what it has compiled to the next.
 */
final class FactsColumn<F> {
    /** Compiles the record of a document. */
    @FunctionalInterface
    interface Compile<F> {
        F compile(SegmentRecords records, int doc);
    }

    private final int[] documents;
    private final AtomicReferenceArray<@Nullable F> facts;
    private final Compile<F> compile;

    FactsColumn(RecordKind kind, SegmentRecords records, Compile<F> compile) {
        this.documents = records.documents(kind);
        this.facts = new AtomicReferenceArray<>(documents.length);
        this.compile = compile;
    }

    /** Returns how many there are, deleted ones included. */
    int size() {
        return documents.length;
    }

    /** Returns the document of the i-th. */
    int document(int i) {
        return documents[i];
    }

    /** Returns the number of a document that is there. */
    int indexOf(int document) {
        return Arrays.binarySearch(documents, document);
    }

    /** Returns the facts of the i-th. */
    F facts(int i, SegmentRecords records) {
        F known = facts.get(i);
        if (known == null) {
            known = compile.compile(records, documents[i]);
            facts.set(i, known);
        }
        return known;
    }
}

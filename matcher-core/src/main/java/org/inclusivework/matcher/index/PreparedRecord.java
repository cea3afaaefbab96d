package org.inclusivework.matcher.index;

import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;

/** A record ready to be written. */
public final class PreparedRecord {
    private final Term key;
    private final List<IndexableField> document;
    private final int size;

    PreparedRecord(Term key, List<IndexableField> document, int size) {
        this.key = key;
        this.document = document;
        this.size = size;
    }

    Term key() {
        return key;
    }

    List<IndexableField> document() {
        return document;
    }

    /** Returns the size of the record in bytes. */
    public int size() {
        return size;
    }
}

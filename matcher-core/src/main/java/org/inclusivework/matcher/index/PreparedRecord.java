package org.inclusivework.matcher.index;

import org.apache.lucene.index.Term;

/** A record ready to be written. */
public final class PreparedRecord {
    private final Term key;
    private final byte[] record;

    PreparedRecord(Term key, byte[] record) {
        this.key = key;
        this.record = record;
    }

    Term key() {
        return key;
    }

    byte[] record() {
        return record;
    }

    /** Returns the size of the record in bytes. */
    public int size() {
        return record.length;
    }
}

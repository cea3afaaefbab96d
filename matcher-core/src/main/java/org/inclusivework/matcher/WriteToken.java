package org.inclusivework.matcher;

import org.inclusivework.matcher.index.RecordIndex;

/**
 * Stands for a write of one engine, to wait with {@link MatchEngine#refresh(WriteToken)} until it is visible.
 *
 * <p>Immutable and thread-safe; means nothing to another engine, nor to the same one opened again.
 */
public final class WriteToken {
    private final RecordIndex index;
    private final long sequence;

    WriteToken(RecordIndex index, long sequence) {
        this.index = index;
        this.sequence = sequence;
    }

    boolean isOf(RecordIndex other) {
        return index == other;
    }

    long sequence() {
        return sequence;
    }

    @Override
    public String toString() {
        return "WriteToken[" + sequence + "]";
    }
}

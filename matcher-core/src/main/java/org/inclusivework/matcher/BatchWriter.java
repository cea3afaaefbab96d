package org.inclusivework.matcher;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.index.PreparedRecord;
import org.inclusivework.matcher.index.RecordIndex;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.jspecify.annotations.Nullable;

/** Collects records and hands them to the index many at a time; not thread-safe. */
final class BatchWriter {
    private static final int MAX_RECORDS = 512;
    private static final int MAX_BYTES = 4 << 20;

    private final RecordIndex index;
    private final List<PreparedRecord> batch = new ArrayList<>();
    private int bytes;
    private long written;
    private long sequence;

    BatchWriter(RecordIndex index) {
        this.index = index;
    }

    /**
     * Takes a record.
     *
     * @throws MatcherException.InvalidInput if it cannot be written
     */
    void add(@Nullable Record item) {
        PreparedRecord prepared = switch (item) {
            case Opening opening -> index.prepare(opening);
            case Candidate candidate -> index.prepare(candidate);
            case null, default ->
                throw MatcherException.invalid(
                        "record",
                        item == null ? "null" : item.getClass().getSimpleName(),
                        "neither an opening nor a candidate",
                        "hand over such records only");
        };
        batch.add(prepared);
        bytes += prepared.size();
        if (batch.size() == MAX_RECORDS || bytes >= MAX_BYTES) {
            flush();
        }
    }

    /** Writes what is left and returns the number of the last write. */
    long flush() {
        sequence = Math.max(sequence, index.write(batch));
        written += batch.size();
        batch.clear();
        bytes = 0;
        return sequence;
    }

    long written() {
        return written;
    }
}

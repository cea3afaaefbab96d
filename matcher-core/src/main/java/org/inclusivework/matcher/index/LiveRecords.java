package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.inclusivework.matcher.model.Ids;

/** Walks over the live records of a kind in the order of their ids, merging the segments as it goes; not thread-safe. */
final class LiveRecords implements Iterator<RecordAddress> {
    private record Head(RecordAddress address, SegmentRecords.Keys keys) {}

    private final Failures failures;
    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.<Head, String>comparing(head -> head.address.id(), Ids.ORDER)
                    .thenComparingInt(head -> head.address.segment()));

    LiveRecords(List<SegmentRecords> segments, RecordKind kind, Failures failures) {
        this.failures = failures;
        failures.reading(() -> {
            for (int i = 0; i < segments.size(); i++) {
                push(segments.get(i).liveKeys(kind), i);
            }
            return heads.size();
        });
    }

    private void push(SegmentRecords.Keys keys, int segment) throws IOException {
        if (keys.next()) {
            heads.add(new Head(new RecordAddress(keys.id(), segment, keys.doc()), keys));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public RecordAddress next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        return failures.reading(() -> {
            push(head.keys, head.address.segment());
            return head.address;
        });
    }
}

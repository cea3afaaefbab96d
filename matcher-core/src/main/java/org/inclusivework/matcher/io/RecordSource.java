package org.inclusivework.matcher.io;

import java.io.IOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file, read as they are asked for.
 *
 * @param <T> the kind of record
 */
abstract class RecordSource<T> extends Spliterators.AbstractSpliterator<T> {
    private final String name;

    RecordSource(String name) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.name = name;
    }

    /** What reading one row came to. */
    enum Step {
        /** There was a row. */
        ROW,
        /** There are no more. */
        END
    }

    /** Reads one row; {@link #taken} then has its record, if it was not refused. */
    abstract Step step() throws IOException;

    /** The record of the row read last, or {@code null}. */
    abstract @Nullable T taken();

    @Override
    public final boolean tryAdvance(Consumer<? super T> action) {
        try {
            while (step() == Step.ROW) {
                T record = taken();
                if (record != null) {
                    action.accept(record);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw RecordReader.unreadable(name, e);
        }
    }
}

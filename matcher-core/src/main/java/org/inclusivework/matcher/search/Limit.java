package org.inclusivework.matcher.search;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.inclusivework.matcher.match.CancelSignal;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/** When a request has to stop: at its deadline, or when it is cancelled. Immutable and thread-safe. */
final class Limit {
    /** After how many pairs a traversal looks here: a few hundred microseconds. */
    static final int PAIRS_BETWEEN_CHECKS = 1024;

    private final LongSupplier nanoTime;
    private final long start;
    private final long nanos;
    private final @Nullable CancelSignal cancel;

    Limit(@Nullable Duration timeout, @Nullable CancelSignal cancel, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.nanos = timeout == null ? Long.MAX_VALUE : saturated(timeout);
        this.cancel = cancel;
    }

    private static long saturated(Duration timeout) {
        return timeout.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : timeout.toNanos();
    }

    /**
     * Goes on, or ends the request.
     *
     * @throws MatcherException.Cancelled if it was cancelled
     * @throws MatcherException.DeadlineExceeded if its time is over
     */
    void check() {
        if (cancel != null && cancel.isCancelled()) {
            throw new MatcherException.Cancelled();
        }
        // A difference, since the clock may start anywhere.
        if (nanos != Long.MAX_VALUE && nanoTime.getAsLong() - start >= nanos) {
            throw new MatcherException.DeadlineExceeded();
        }
    }
}

package org.inclusivework.matcher.match;

/** Stops requests that carry it, from any thread: they end with {@code MatcherException.Cancelled} soon after. */
public final class CancelSignal {
    private volatile boolean cancelled;

    /** Cancels every request that carries this signal, now and later. */
    public void cancel() {
        cancelled = true;
    }

    /** Returns whether it was cancelled. */
    public boolean isCancelled() {
        return cancelled;
    }
}

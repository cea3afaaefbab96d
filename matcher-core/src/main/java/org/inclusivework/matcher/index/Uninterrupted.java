package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs the work of a writer on threads that nobody else can interrupt.
 *
 * <p>An interrupt during file work closes the channel under Lucene's feet: that of an output, and even that of the write lock,
 * which it looks at before every file. Lucene then gives up the writer and whatever was not committed. So the calling thread
 * only waits; an interrupt that comes meanwhile is kept and shows when the work is done. Threads are made as callers need them
 * and end when idle. Cost: a hand-over, about ten microseconds; so writes of many records go over in batches.
 */
final class Uninterrupted implements AutoCloseable {
    private static final int IDLE_SECONDS = 5;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "matcher-index");
                thread.setDaemon(true);
                return thread;
            });

    /** Does the work and returns its result, or throws what it throws. */
    <T> T call(Failures.Work<T> work) throws IOException {
        Future<T> future = submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw rethrow(e.getCause() == null ? e : e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Has work done by a thread of its own, for which nobody waits; nothing if this is closed. */
    void start(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            // Nobody needs it any more.
            return;
        }
    }

    private <T> Future<T> submit(Failures.Work<T> work) {
        try {
            return threads.submit(work::run);
        } catch (RejectedExecutionException e) {
            throw Failures.closed();
        }
    }

    private static RuntimeException rethrow(Throwable thrown) throws IOException {
        switch (thrown) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

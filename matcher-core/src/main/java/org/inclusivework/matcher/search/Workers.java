package org.inclusivework.matcher.search;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets the caller's executor help, without ever waiting for it to begin.
 *
 * <p>The calling thread itself does whatever has not begun yet, so a busy, tiny or closed executor costs time, never an answer or
 * a deadlock. Thread-safe.
 */
final class Workers {
    private final @Nullable Executor executor;

    Workers(@Nullable Executor executor) {
        this.executor = executor;
    }

    boolean alone() {
        return executor == null;
    }

    /** Offers work to the executor. */
    <T> FutureTask<T> offer(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (executor != null) {
            try {
                executor.execute(task);
            } catch (RejectedExecutionException e) {
                // The caller does it.
                return task;
            }
        }
        return task;
    }

    /** Does the work here unless it has begun elsewhere, and returns its result or throws what it throws. */
    static <T> T finish(FutureTask<T> task) {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException x -> throw x;
                case Error x -> throw x;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Does all the work, and returns the results in order; the first failure in order is thrown when all have ended. */
    <T> List<T> all(List<Callable<T>> work) {
        List<FutureTask<T>> tasks = work.stream().map(this::offer).toList();
        tasks.forEach(FutureTask::run);
        RuntimeException failure = null;
        for (FutureTask<T> task : tasks) {
            try {
                finish(task);
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return tasks.stream().map(Workers::finish).toList();
    }
}

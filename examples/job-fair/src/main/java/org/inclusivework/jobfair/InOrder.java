package org.inclusivework.jobfair;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to one element after the other, some of them ahead on helpers, and gives the results in the elements' order.
 *
 * @param <A> the elements
 * @param <B> the results
 */
final class InOrder<A, B> implements Iterator<B> {
    private static final int AHEAD = 64;

    private final Iterator<A> elements;
    private final Function<A, B> function;
    private final @Nullable Executor helpers;
    private final ArrayDeque<FutureTask<B>> ahead = new ArrayDeque<>();

    InOrder(Iterator<A> elements, Function<A, B> function, @Nullable Executor helpers) {
        this.elements = elements;
        this.function = function;
        this.helpers = helpers;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || elements.hasNext();
    }

    @Override
    public B next() {
        int most = helpers == null ? 1 : AHEAD;
        while (ahead.size() < most && elements.hasNext()) {
            A element = elements.next();
            FutureTask<B> task = new FutureTask<>(() -> function.apply(element));
            ahead.add(task);
            if (helpers != null) {
                helpers.execute(task);
            }
        }
        FutureTask<B> head = ahead.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        // Does it here unless a helper has begun.
        head.run();
        return result(head);
    }

    private static <B> B result(FutureTask<B> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

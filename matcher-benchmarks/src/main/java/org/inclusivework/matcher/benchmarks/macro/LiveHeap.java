package org.inclusivework.matcher.benchmarks.macro;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the heap that are reachable, as the collector counts them at the end of a full collection.
 *
 * <p>Neither garbage counts nor what threads have set aside to allocate from. While work runs, a full collection is asked for every
 * {@value #PAUSE_MS} ms, which slows it; the largest number then misses nothing that lives longer than that.
 */
final class LiveHeap {
    private static final int PAUSE_MS = 40;
    private static final int PATIENCE_S = 60;
    private static final String CAUSE = "System.gc()";
    private static final String FULL = "end of major GC";

    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final Semaphore collected = new Semaphore(0);
    private final AtomicLong peak = new AtomicLong();

    private LiveHeap() {}

    /** Returns how many bytes are reachable now. */
    static long now() {
        return peakDuring(() -> {});
    }

    /**
     * Does work, and returns the largest number of bytes that were reachable meanwhile.
     *
     * @throws IllegalStateException if this Java does not collect when it is asked to, or does not tell
     */
    static long peakDuring(Runnable work) {
        LiveHeap heap = new LiveHeap();
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        NotificationListener listener = (notification, handback) ->
                heap.ended(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()));
        collectors.forEach(
                collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
        try {
            heap.watch(work);
        } finally {
            collectors.forEach(collector -> remove((NotificationEmitter) collector, listener));
        }
        return heap.peak.get();
    }

    private static void remove(NotificationEmitter collector, NotificationListener listener) {
        try {
            collector.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ended(GarbageCollectionNotificationInfo collection) {
        // Some collect young objects first, for the same cause.
        if (collection.getGcCause().equals(CAUSE) && collection.getGcAction().equals(FULL)) {
            long used = 0;
            for (Map.Entry<String, MemoryUsage> pool :
                    collection.getGcInfo().getMemoryUsageAfterGc().entrySet()) {
                used += heap.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
            }
            peak.accumulateAndGet(used, Math::max);
            collected.release();
        }
    }

    private void watch(Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Thread sampler = Thread.ofPlatform().daemon().start(() -> {
            try {
                do {
                    collect();
                } while (!done.await(PAUSE_MS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                failure.set(new IllegalStateException(e));
            } catch (IllegalStateException e) {
                failure.set(e);
            }
        });
        try {
            work.run();
        } finally {
            done.countDown();
            join(sampler);
        }
        RuntimeException its = failure.get();
        if (its != null) {
            throw its;
        }
    }

    private void collect() throws InterruptedException {
        System.gc();
        if (!collected.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    "no full collection in " + PATIENCE_S
                            + " s: run with another collector, without -XX:+DisableExplicitGC and -XX:+ExplicitGCInvokesConcurrent");
        }
    }

    private static void join(Thread sampler) {
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

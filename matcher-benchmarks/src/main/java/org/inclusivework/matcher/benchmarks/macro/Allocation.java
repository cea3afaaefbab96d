package org.inclusivework.matcher.benchmarks.macro;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes that the calling thread allocated, and bytes in use. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int COLLECTIONS = 4;

    private Allocation() {}

    /** Returns how many bytes this thread has allocated since it started. */
    static long ofThisThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Returns the bytes in use after the garbage has been collected. */
    static long inUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

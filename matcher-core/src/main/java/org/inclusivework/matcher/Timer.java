package org.inclusivework.matcher;

/** Measures how long a call takes, for the listener only; no result depends on it. */
final class Timer {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long start = System.nanoTime();

    long millis() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}

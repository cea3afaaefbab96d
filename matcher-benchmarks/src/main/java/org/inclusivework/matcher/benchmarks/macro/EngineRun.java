package org.inclusivework.matcher.benchmarks.macro;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;

/**
 * What the engine needs for some profiles, warm and in one thread.
 *
 * @param timings the median time of each profile over the rounds
 * @param allocated the median of bytes allocated a request, its result included
 * @param beside the median of bytes allocated a request, its result not included
 * @param visitedShare the mean share of openings looked at
 */
record EngineRun(Timings timings, long allocated, long beside, double visitedShare) {
    private static final long WARM_NANOS = 2_000_000_000L;
    private static final int WARM_ROUNDS = 3;

    static EngineRun of(FilledEngine engine, List<Candidate> profiles, int k, int rounds) {
        warm(engine, profiles, k);
        long[][] nanos = new long[profiles.size()][rounds];
        long[] bytes = new long[profiles.size()];
        long[] beside = new long[profiles.size()];
        long visited = engine.visited();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < bytes.length; i++) {
                long before = Allocation.ofThisThread();
                long start = System.nanoTime();
                Ranking ranking = engine.top(profiles.get(i), k);
                nanos[i][round] = System.nanoTime() - start;
                bytes[i] = Allocation.ofThisThread() - before;
                beside[i] = bytes[i] - Allocation.of(ranking);
            }
        }
        Arrays.sort(bytes);
        Arrays.sort(beside);
        long looked = engine.visited() - visited;
        return new EngineRun(
                Timings.ofNanos(
                        Arrays.stream(nanos).mapToLong(EngineRun::median).toArray()),
                bytes[bytes.length / 2],
                beside[beside.length / 2],
                (double) looked
                        / rounds
                        / bytes.length
                        / Math.max(1, engine.snapshot().openings()));
    }

    private static void warm(FilledEngine engine, List<Candidate> profiles, int k) {
        long start = System.nanoTime();
        for (int round = 0; round < WARM_ROUNDS || System.nanoTime() - start < WARM_NANOS; round++) {
            profiles.forEach(profile -> engine.top(profile, k));
        }
    }

    static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
